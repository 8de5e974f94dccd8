# Print the shapes that a lane sees, by the names of the arguments.
import inspect
from functools import partial

import jax
import jax.numpy as jnp


def seen(function, *arguments, **keywords):
    bound = inspect.signature(function).bind(*arguments, **keywords)
    print(jax.tree.map(jnp.shape, bound.arguments))
    return function(*arguments, **keywords)


def residual(draw, effect):
    return (effect - draw["mu"]) / draw["tau"]


draws = {"mu": jnp.zeros((8, 1)), "tau": jnp.ones(8)}
effect = jnp.ones(8)  # (school,)
look = partial(seen, residual)
split = jax.vmap(look)(draws, effect=effect)
shared = jax.vmap(look, in_axes=(0, None))(draws, effect)
print(split.shape, shared.shape)
assert (shared == effect).all()  # for each draw, mu 0 and tau 1
