# Static arguments stay numbers, and each new size is compiled once. A
# size that an array has is a number in any case.
from functools import partial

import jax
import jax.numpy as jnp


@partial(jax.jit, static_argnames=("days", "wards"))
def empty_beds(days, wards):
    return jnp.zeros((days, wards))


@jax.jit
def empty_like(counts):
    return jnp.zeros((len(counts), 3))


print(empty_beds(14, 3).shape)
print(empty_like(jnp.arange(14)).shape)
