# With None an argument is handed over as it is: a string, a function,
# a number that stays a number. The same call under jit is refused.
from functools import partial

import jax
import jax.numpy as jnp


def predict(draw, link, doses, n_groups):
    print("lane sees", type(link).__name__, type(n_groups).__name__)
    total = sum(draw * doses[i] for i in range(n_groups))
    return jnp.exp(total) if link == "log" else total


slopes = jnp.array([1.0, 2.0, 3.0])  # (draw,)
doses = jnp.array([0.1, 0.2, 0.3])
over_draws = jax.vmap(predict, in_axes=(0, None, None, None))
print(over_draws(slopes, "log", doses, 2))

try:
    jax.vmap(predict)(slopes, "log", doses, 2)
except TypeError as error:
    print("in_axes=0:", error)

try:
    jax.jit(over_draws)(slopes, "log", doses, 2)
except TypeError as error:
    print("jit:", str(error)[:27])

closed = partial(predict, link="log", doses=doses, n_groups=2)
print(jax.jit(jax.vmap(closed))(slopes))
