# NaN for a missing day: where alone has a NaN gradient. Replace first.
from math import nan

import jax
import jax.numpy as jnp

counts = [3, 8, 26, 76, nan, nan, 258, 233, 189, 128, nan, 29, 14, 4]
ys = jnp.array(counts)  # (day,)


def where_alone(gain, level, y):
    error, ok = y - level, ~jnp.isnan(y)
    new = jnp.where(ok, level + gain * error, level)
    return new, jnp.where(ok, error**2, 0)


def replaced_first(gain, level, y):
    error = jnp.where(jnp.isnan(y), level, y) - level  # 0 if missing
    return level + gain * error, error**2


def loss(gain, step):
    return jax.lax.scan(lambda c, y: step(gain, c, y), 3.0, ys)[1].sum()


def by_loop(gain):
    level, total = 3.0, 0.0
    for y in counts:
        error = y - level if y == y else 0.0  # NaN is not NaN
        level, total = level + gain * error, total + error**2
    return total


for step in where_alone, replaced_first:
    value, slope = jax.value_and_grad(loss)(0.5, step)
    print(f"{step.__name__:14} {value:.1f}, slope {slope:.1f}")
    assert jnp.allclose(value, by_loop(0.5))

difference = by_loop(0.501) - by_loop(0.499)
assert jnp.allclose(slope, difference / 0.002, rtol=1e-3)
