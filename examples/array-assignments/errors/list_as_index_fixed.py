# An array of integers is accepted as an index.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])
in_bed = in_bed.at[jnp.array([0, 2])].set(0)
print(in_bed)
