# Started at the first observation, the level is not pulled to 0: a
# constant series stays where it is.
import jax
import jax.numpy as jnp


def smooth(level, price):
    level = (2 * level + price) / 3
    return level, level


prices = jnp.array([10.0, 12.0, 14.0, 16.0, 18.0])
_, levels = jax.lax.scan(smooth, prices[0], prices)

level, by_loop = prices[0], []
for price in prices:
    level = (2 * level + price) / 3
    by_loop.append(level)

assert jnp.allclose(levels, jnp.array(by_loop))
print(levels)

constant = jnp.full(4, 10.0)
print(jax.lax.scan(smooth, 0.0, constant)[1])
print(jax.lax.scan(smooth, constant[0], constant)[1])
