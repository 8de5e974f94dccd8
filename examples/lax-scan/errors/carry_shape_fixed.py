# Carry what the next step needs; scan stacks the outputs.
from itertools import accumulate

import jax
import jax.numpy as jnp

prices = jnp.array([10.0, 12.0, 9.0, 11.0])  # (day,)


def keep_lowest(lowest, price):
    lowest = jnp.minimum(lowest, price)
    return lowest, lowest


_, history = jax.lax.scan(keep_lowest, prices[0], prices[1:])
print(history)

# Check: the same by a loop or by hand
by_loop = list(accumulate(prices.tolist(), min))
assert history.tolist() == by_loop[1:]
