# Print the shape of every argument as a lane sees it.
import inspect
from functools import partial

import jax
import jax.numpy as jnp


def seen(function, *arguments, **keywords):
    bound = inspect.signature(function).bind(*arguments, **keywords)
    print(jax.tree.map(jnp.shape, bound.arguments))
    return function(*arguments, **keywords)


def residual(draw, effect):  # one draw
    return (effect - draw["mu"]) / draw["tau"]


draws = {
    "mu": jnp.zeros((8, 1)),  # (draw, 1)
    "tau": jnp.ones(8),  # (draw,)
}
effect = jnp.ones(8)  # (school,)
look = partial(seen, residual)
keyword = jax.vmap(look)(draws, effect=effect)
shared = jax.vmap(look, in_axes=(0, None))(draws, effect)
print(keyword.shape, shared.shape)
