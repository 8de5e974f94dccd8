# The update makes a new array, which gets the old name.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])
in_bed = in_bed.at[2].set(27)
print(in_bed)
