# xs has 3 days, and length asks for 4.
# raises: ValueError
import jax
import jax.numpy as jnp


def grow(infected, rate):
    return infected * rate, infected


jax.lax.scan(grow, 8.0, jnp.array([1.5, 2.0, 0.5]), length=4)
