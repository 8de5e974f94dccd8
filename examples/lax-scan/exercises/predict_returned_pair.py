# Rain fills a barrel. What does the step keep of each day?
import jax
import jax.numpy as jnp


def fill(liters, rain):
    return liters + rain, liters


rain = jnp.array([1, 2, 3, 4])  # (day,)
_, levels = jax.lax.scan(fill, 0, rain)

print(levels)
