# A list is not accepted as an index.
# raises: TypeError
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])
in_bed = in_bed.at[[0, 2]].set(0)
