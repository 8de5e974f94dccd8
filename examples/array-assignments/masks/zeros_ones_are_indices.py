# A column of zeros and ones from a file has integers, so it is an array
# of indices: elements 0 and 1. Compare with 1 to make it a mask.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
missing = jnp.array([0, 0, 0, 1, 1])  # as in a data file

print("wrong:", in_bed.at[missing].set(-1))
print("right:", jnp.where(missing == 1, -1, in_bed))
