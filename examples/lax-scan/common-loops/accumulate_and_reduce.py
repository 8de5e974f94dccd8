# itertools.accumulate returns what a scan puts into ys, and
# functools.reduce what it leaves in the carry.
from functools import reduce
from itertools import accumulate

import jax
import jax.numpy as jnp

prices = [10.0, 12.0, 14.0, 16.0, 18.0]


def smooth(level, price):
    return (2 * level + price) / 3


def step(level, price):
    level = smooth(level, price)
    return level, level


last, levels = jax.lax.scan(step, 10.0, jnp.array(prices))
accumulated = list(accumulate(prices, smooth, initial=10.0))
print(levels.round(2), len(accumulated))

# Check:
assert jnp.allclose(levels, jnp.array(accumulated[1:]))
assert jnp.allclose(last, reduce(smooth, prices, 10.0))
