# Exponential smoothing by its half-life, from the first observation on:
# after one half-life a value's weight is halved.
import jax
import jax.numpy as jnp
import numpy as np


def smooth(level, flow):
    level = level + alpha * (flow - level)
    return level, level


half_life = 2.0  # years
alpha = 1 - 0.5 ** (1 / half_life)
nile = [1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140]
flow = jnp.array(nile, float)  # (year,)
last, levels = jax.lax.scan(smooth, flow[0], flow)

level, by_loop = nile[0], []
for value in nile:
    level = (1 - alpha) * level + alpha * value
    by_loop.append(level)

assert jnp.allclose(levels, jnp.array(by_loop))

year = np.arange(10)
age = year[:, None] - year  # (year, year of the value)
weight = np.where(age >= 0, alpha * (1 - alpha) ** age, 0)
weight[:, 0] /= alpha  # the start stands for all before it
assert np.allclose(weight.sum(axis=1), 1)
assert np.allclose(levels, weight @ nile)
print(levels.round())
print("weights, oldest first:", weight[-1].round(3))
