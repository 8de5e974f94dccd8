# A class of your own is one leaf for JAX until it is registered, and a
# leaf must be an array or a number.
import re

import jax
import jax.numpy as jnp


class Prices:
    def __init__(self, level, slope):
        self.level = level
        self.slope = slope


@jax.jit
def forecast(prices, day):
    return prices.level + prices.slope * day


try:
    forecast(Prices(jnp.array(90.0), jnp.array(0.5)), 10)
except TypeError as error:
    message = re.sub(" at 0x[0-9a-f]+", "", str(error))
    print("TypeError:", message.replace(". ", ".\n"))
