# A class of your own is one leaf for JAX until it is registered, and a
# leaf must be an array or a number.
# raises: TypeError
import jax
import jax.numpy as jnp


class Prices:
    def __init__(self, level, slope):
        self.level = level
        self.slope = slope


@jax.jit
def forecast(prices, day):
    return prices.level + prices.slope * day


forecast(Prices(jnp.array(90.0), jnp.array(0.5)), 10)
