# xs has three entries, and length asks for four steps.
# raises: ValueError
import jax
import jax.numpy as jnp


def grow(infected, rate):
    return infected * rate, infected


jax.lax.scan(grow, 8.0, jnp.array([1.5, 2.0, 0.5]), length=4)
