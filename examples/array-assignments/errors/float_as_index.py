# A float is not an index, even if it is a whole number.
# raises: TypeError
import jax.numpy as jnp

ward = jnp.array([0.0, 2.0, 2.0])  # (patient,)
beds = jnp.zeros(3, int).at[ward].add(1)
