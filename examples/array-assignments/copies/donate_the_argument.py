# A donated argument gives its memory to the result, and is deleted.
# A jit called inside another jit cannot donate.
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
as_reported = in_bed
address = in_bed.unsafe_buffer_pointer()

in_bed = correct(in_bed, 2, 27)
print(in_bed, in_bed.unsafe_buffer_pointer() == address)
print("second name deleted:", as_reported.is_deleted())

twice = correct_twice(in_bed)
print(twice, in_bed, in_bed.is_deleted())
