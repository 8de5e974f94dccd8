# .at[...] only names a place, and nothing can be assigned to it.
# raises: TypeError
import jax.numpy as jnp

beds = jnp.zeros((2, 3), int)  # (ward, day)
beds.at[0] = 9
