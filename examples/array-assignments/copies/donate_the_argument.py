# A donated argument gives its memory to the result. The array is then
# deleted, under all its names.
from functools import partial

import jax
import jax.numpy as jnp


@partial(jax.jit, donate_argnames="in_bed")
def correct(in_bed, day, count):
    return in_bed.at[day].set(count)


in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
as_reported = in_bed
address = in_bed.unsafe_buffer_pointer()

in_bed = correct(in_bed, 2, 27)
print(in_bed)
print("same memory:", in_bed.unsafe_buffer_pointer() == address)
print("other name deleted:", as_reported.is_deleted())
