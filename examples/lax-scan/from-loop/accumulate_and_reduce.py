# itertools.accumulate gives what a scan puts into ys, functools.reduce
# what it leaves in the carry.
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


carry, ys = jax.lax.scan(step, 10.0, jnp.array(prices))

levels = list(accumulate(prices, smooth, initial=10.0))
assert jnp.allclose(ys, jnp.array(levels[1:]))  # levels[0] is init
assert jnp.allclose(carry, reduce(smooth, prices, 10.0))
print(ys.round(2))
print(len(levels), len(ys))
