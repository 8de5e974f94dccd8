# The index is converted to integers once, where the data come in.
import jax.numpy as jnp

ward = jnp.array([0.0, 2.0, 2.0]).astype(int)  # (patient,)
beds = jnp.zeros(3, int).at[ward].add(1)
print(beds)
