# .at[...] names a place and has no value that += could add to.
# raises: TypeError
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])
in_bed.at[2] += 1
