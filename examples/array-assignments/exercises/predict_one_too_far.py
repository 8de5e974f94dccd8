# Four counts, so index 4 is one too far. Add 1 there, and read it.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76])  # (day,)
more = in_bed.at[4].add(1)

print(more, in_bed[4])
