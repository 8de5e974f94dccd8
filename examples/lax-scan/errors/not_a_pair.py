# The step returns the carry alone.
# raises: TypeError
import jax
import jax.numpy as jnp


def grow(fund, rate):
    return fund * (1 + rate)


jax.lax.scan(grow, 100.0, jnp.array([0.05, -0.02, 0.03]))
