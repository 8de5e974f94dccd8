# Under None an argument reaches the function as it is: a string stays a
# string. jit refuses a string, so there it is fixed by partial.
from functools import partial

import jax
import jax.numpy as jnp


def predict(slope, link, doses, n_groups):
    total = sum(slope * doses[i] for i in range(n_groups))
    return jnp.exp(total) if link == "log" else total


slopes = jnp.array([1.0, 2.0, 3.0])  # (draw,)
doses = jnp.array([0.1, 0.2, 0.3])
over_draws = jax.vmap(predict, in_axes=(0, None, None, None))
print(over_draws(slopes, "log", doses, 2))

fixed = partial(predict, link="log", doses=doses, n_groups=2)
print(jax.jit(jax.vmap(fixed))(slopes))

try:
    jax.vmap(predict)(slopes, "log", doses, 2)
except TypeError as error:
    print("in_axes=0:", error)

try:
    jax.jit(over_draws)(slopes, "log", doses, 2)
except TypeError as error:
    print("jit:", str(error)[:27])
