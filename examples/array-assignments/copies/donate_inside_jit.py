# A jitted function that another jitted function calls cannot donate:
# the argument is still there afterwards.
from functools import partial

import jax
import jax.numpy as jnp


@partial(jax.jit, donate_argnames="in_bed")
def correct(in_bed, day, count):
    return in_bed.at[day].set(count)


@jax.jit
def correct_twice(in_bed):
    return correct(correct(in_bed, 0, 4), 1, 9)


in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
print(correct_twice(in_bed))
print("deleted:", in_bed.is_deleted())
