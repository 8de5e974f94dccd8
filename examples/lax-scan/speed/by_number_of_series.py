# Microseconds for one step of an AR(1), by the number of series side by
# side, over 10,000 steps. The limit is to copy as many numbers.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def step(levels, shocks):
    return 0.9 * levels + shocks, 0.9 * levels + shocks


def scan(shocks):
    return jax.lax.scan(step, 0 * shocks[0], shocks)[1]


def numpy_loop(shocks):
    path = shocks.copy()
    for t in range(1, len(path)):
        path[t] += 0.9 * path[t - 1]
    return path


def microseconds(way, given):
    run = timeit.Timer(lambda: jax.block_until_ready(way(given)))
    return np.median(run.repeat(5, number=1)[2:]) * 1e2


jitted = jax.jit(scan), jax.jit(lambda x: x.at[0].set(0))
rows = {}
print("series      scan      copy     NumPy")
for series in (1, 10, 100, 1000):
    x = np.ones((10_000, series), "float32")
    rows[series] = [microseconds(way, jnp.array(x)) for way in jitted]
    rows[series].append(microseconds(numpy_loop, x))
    print(f"{series:6}", *(f"{time:9.3f}" for time in rows[series]))
