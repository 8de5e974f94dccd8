# Assigning to an element in place is refused.
# raises: TypeError
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])
in_bed[2] = 27
