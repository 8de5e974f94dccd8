# The place has shape (2, 3) and the value (2,), so it does not fit.
# raises: ValueError
import jax.numpy as jnp

beds = jnp.zeros((4, 3), int)  # (ward, day)
beds = beds.at[:2].set(jnp.array([5, 7]))
