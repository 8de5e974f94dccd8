# A JAX array cannot be changed. Assigning to an element raises.
# raises: TypeError
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)

in_bed[2] = 27
