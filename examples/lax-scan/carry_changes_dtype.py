# The carry must leave a step with the type it came in with: whole
# liters of water plus half liters of rain are floats.
# raises: TypeError
import jax
import jax.numpy as jnp


def fill(water, rain):
    return water + rain, None


water = jnp.array([3, 5, 2])  # (tank,)
rain = jnp.array([0.5, 2.0, 1.5])  # (hour,)
print(jax.lax.scan(fill, water.astype(float), rain)[0])
jax.lax.scan(fill, water, rain)
