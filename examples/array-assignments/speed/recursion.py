# Milliseconds for a series by a Python loop of .at, a scan, and NumPy.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def loop_of_at(noise):
    y = jnp.zeros(noise.size)  # y[-1] and y[-2] are 0 at first
    for t in range(noise.size):
        y = y.at[t].set(0.6 * y[t - 1] - 0.3 * y[t - 2] + noise[t])
    return y


def numpy_loop(noise):
    y = np.zeros(noise.size)
    for t in range(noise.size):
        y[t] = 0.6 * y[t - 1] - 0.3 * y[t - 2] + noise[t]
    return y


def step(last, noise):
    new = 0.6 * last[1] - 0.3 * last[0] + noise
    return (last[1], new), new


def milliseconds(way, noise):
    run = timeit.Timer(lambda: jax.block_until_ready(way(noise)))
    return np.median(run.repeat(4, number=1)[1:]) * 1e3


scan = jax.jit(lambda noise: jax.lax.scan(step, (0.0, 0.0), noise)[1])
ways = (loop_of_at, scan, numpy_loop)
rows = {}
print("steps  .at loop      scan     NumPy")
for noise in [np.sin(np.arange(size)) for size in (10, 50, 250)]:
    row = rows[noise.size] = [milliseconds(way, noise) for way in ways]
    print(f"{noise.size:5}", *(f"{time:9.3f}" for time in row))
