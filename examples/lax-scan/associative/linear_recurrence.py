# level = keep * level + new, on each day with a keep of its own. Two
# such steps are again one such step, so they can be joined in pairs.
import jax
import jax.numpy as jnp
import numpy as np


def step(level, day):
    keep, new = day
    level = keep * level + new
    return level, level


def join(earlier, later):
    keep, new = earlier
    keep_later, new_later = later
    return keep_later * keep, keep_later * new + new_later


keep = jnp.array([0.9, 0.5, 0.8, 0.0, 0.9, 0.7])  # (day,)
new = jnp.array([1.0, 2.0, 0.0, 3.0, 1.0, 2.0])  # (day,)
start = 10.0

_, by_scan = jax.lax.scan(step, start, (keep, new))
keeps, news = jax.lax.associative_scan(join, (keep, new))
by_pairs = keeps * start + news  # (day,)
print(by_pairs)

level, by_loop = start, []
for day in range(6):
    level = float(keep[day]) * level + float(new[day])
    by_loop.append(level)

assert np.allclose(by_scan, by_loop) and np.allclose(by_pairs, by_loop)
