# Carry what the next step needs, and return the rest as y.
from itertools import accumulate

import jax
import jax.numpy as jnp

prices = jnp.array([10.0, 12.0, 9.0, 11.0])  # (day,)


def keep_lowest(lowest, price):
    lowest = jnp.minimum(lowest, price)
    return lowest, lowest


_, history = jax.lax.scan(keep_lowest, prices[0], prices[1:])
by_loop = list(accumulate(prices.tolist(), min))
assert history.tolist() == by_loop[1:]
print(history)
