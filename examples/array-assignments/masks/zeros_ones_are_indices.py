# Zeros and ones are integers, so they are indices: elements 0 and 1.
# Compare, and they are a mask.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
missing = jnp.array([0, 0, 0, 1, 1])  # as in a data file

print(in_bed.at[missing].set(-1))
print(in_bed.at[missing == 1].set(-1))
