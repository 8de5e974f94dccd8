# A JAX array cannot be changed, so assigning to an element raises.
# raises: TypeError
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])
in_bed[2] = 27
