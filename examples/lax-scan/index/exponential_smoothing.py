# Exponential smoothing: each level depends on the level before and on
# one new price, which comes in from xs.
import jax
import jax.numpy as jnp


def smooth(level, price):
    level = (2 * level + price) / 3
    return level, level


prices = jnp.array([10.0, 12.0, 14.0, 16.0, 18.0])  # (day,)
_, levels = jax.lax.scan(smooth, 0.0, prices)
print(levels)

# Check: the Python loop gives the same levels.
level, by_loop = 0.0, []
for price in prices:
    level = (2 * level + price) / 3
    by_loop.append(level)

assert jnp.allclose(levels, jnp.array(by_loop))
