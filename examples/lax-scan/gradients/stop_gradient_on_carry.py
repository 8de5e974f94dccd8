# A gradient that looks back two days at most: before every second day
# the level is cut off from its past. The values stay as they are.
import jax
import jax.numpy as jnp
import numpy as np


def last_level(keep, step):
    days = (jnp.arange(6), jnp.array(prices))
    return jax.lax.scan(step, (9.0, keep), days)[0][0]


def full(carry, now):
    level, keep = carry
    return (keep * level + (1 - keep) * now[1], keep), None


def cut(carry, now):
    level, keep = carry
    past = jax.lax.stop_gradient(level)
    return full((jnp.where(now[0] % 2, level, past), keep), now)


def by_loop(level, keep, prices):
    for price in prices:
        level = keep * level + (1 - keep) * price
    return level


prices = [10.0, 12.0, 11.0, 14.0, 16.0, 18.0]  # (day,)
late = by_loop(9.0, 0.8, prices[:4])
for step, start, seen in (full, 9.0, prices), (cut, late, prices[4:]):
    value = last_level(0.8, step)
    slope = jax.grad(last_level)(0.8, step)
    up, down = by_loop(start, 0.801, seen), by_loop(start, 0.799, seen)
    assert np.isclose(value, by_loop(9.0, 0.8, prices))
    assert np.isclose(slope, (up - down) / 0.002, rtol=1e-4)
    print(f"{step.__name__:4} level {value:.4f}, slope {slope:.4f}")
