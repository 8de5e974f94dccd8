# Milliseconds for y[t] = 0.6 y[t-1] - 0.3 y[t-2] + noise[t], by steps:
# a Python loop of .at, a scan under jit, and NumPy's own loop.
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


scan = jax.jit(lambda noise: jax.lax.scan(step, (0.0, 0.0), noise)[1])
rows = {}
print("steps  .at loop      scan     NumPy")
for noise in [np.sin(np.arange(size)) for size in (10, 50, 250)]:
    times = []
    for way in (loop_of_at, scan, numpy_loop):
        run = timeit.Timer(lambda: jax.block_until_ready(way(noise)))
        times.append(np.median(run.repeat(4, number=1)[1:]) * 1e3)
    rows[noise.size] = times
    print(f"{noise.size:5}", *(f"{time:9.3f}" for time in times))
