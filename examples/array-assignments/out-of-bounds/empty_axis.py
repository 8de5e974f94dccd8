# An empty axis has no nearest element, so an integer index raises.
# A write through an index array is still dropped.
# raises: IndexError
import jax.numpy as jnp

nobody = jnp.zeros(0)  # (patient,)
print(nobody.at[jnp.array([0])].set(1.0))
nobody[0]
