# By default vmap maps every argument, and then the lengths must agree:
# four draws and five cars do not.
# raises: ValueError
import jax
import jax.numpy as jnp


def predict(base, slope, weight):
    return base + slope * weight


base = jnp.array([1.0, 1.2, 0.8, 1.1])  # (draw,)
slope = jnp.array([2.5, 2.4, 2.6, 2.3])  # (draw,)
weight = jnp.array([1.6, 2.3, 2.8, 3.2, 3.9])  # (car,)
jax.vmap(predict)(base, slope, weight)
