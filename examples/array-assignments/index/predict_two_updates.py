# Two corrections to the same counts: which names see which of them?
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76])  # (day,)
in_bed.at[0].set(0)
corrected = in_bed.at[3].add(1)

print(in_bed, corrected)
