# In reverse, the operator's first argument is the later stretch. The
# worth of a day is its reward and 0.9 of the worth of tomorrow.
import jax
import jax.numpy as jnp
import numpy as np


def join(later, earlier):
    keep, worth = later
    keep_before, worth_before = earlier
    return keep_before * keep, keep_before * worth + worth_before


def step(worth, reward):
    worth = reward + 0.9 * worth
    return worth, worth


reward = jnp.array([1.0, 0.0, 2.0, 0.0, 10.0])  # (day,)
steps = (jnp.full(5, 0.9), reward)
_, by_scan = jax.lax.scan(step, 0.0, reward, reverse=True)
_, by_pairs = jax.lax.associative_scan(join, steps, reverse=True)
print(by_pairs)

worth, by_loop = 0.0, np.zeros(5)
for day in (4, 3, 2, 1, 0):
    worth = float(reward[day]) + 0.9 * worth
    by_loop[day] = worth

assert np.allclose(by_scan, by_loop) and np.allclose(by_pairs, by_loop)
