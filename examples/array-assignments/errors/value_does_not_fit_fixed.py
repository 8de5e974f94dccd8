# One value for each ward has shape (2, 1), and is used for each day.
import jax.numpy as jnp

beds = jnp.zeros((4, 3), int)  # (ward, day)
beds = beds.at[:2].set(jnp.array([5, 7])[:, None])
print(beds)
