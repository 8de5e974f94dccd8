# Two ways to silence the error: start with a float, or cast back to
# integers in the step. The cast cuts off the fraction at each step.
import jax
import jax.numpy as jnp


def smooth(level, price):
    level = (2 * level + price) / 3
    return level, level


def smooth_and_cast(level, price):
    level = ((2 * level + price) / 3).astype(int)
    return level, level


prices = jnp.array([10, 12, 12, 12, 12, 12, 12, 12])  # int32, (day,)
_, levels = jax.lax.scan(smooth, jnp.float32(prices[0]), prices)
_, stuck = jax.lax.scan(smooth_and_cast, prices[0], prices)
with jnp.printoptions(precision=1):
    print("float start", levels)
    print("cast       ", stuck)


# Check:
level = 10
for day, price in enumerate(prices.tolist()):
    level = (2 * level + price) / 3
    assert jnp.allclose(levels[day], level)
