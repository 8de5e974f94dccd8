# All mapped axes must have the same length. Here are 3 draws and 8
# schools.
# raises: ValueError
import jax
import jax.numpy as jnp


def residuals(mu, effect):
    return effect - mu


mu = jnp.array([4.0, 7.0, 9.0])  # (draw,)
effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)

jax.vmap(residuals)(mu, effect)
