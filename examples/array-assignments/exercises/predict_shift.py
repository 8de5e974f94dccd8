# Shift the counts by one day: each day gets that of the day before.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76])  # (day,)
in_bed = in_bed.at[1:].set(in_bed[:-1])

print(in_bed)
