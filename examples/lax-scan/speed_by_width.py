# Microseconds a step, over 1,000 steps of an AR(1), by the number of
# series side by side. The limit is to copy as many numbers.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def step(levels, shocks):
    return 0.9 * levels + shocks, 0.9 * levels + shocks


def scan(shocks, unroll=1):
    return jax.lax.scan(step, 0 * shocks[0], shocks, unroll=unroll)[1]


def numpy_loop(shocks):
    path = shocks.copy()
    for t in range(1, len(path)):
        path[t] += 0.9 * path[t - 1]


def microseconds(way, shocks):
    given = shocks if way is numpy_loop else jnp.array(shocks)
    run = timeit.Timer(lambda: jax.block_until_ready(way(given)))
    return np.median(run.repeat(11, number=1)[4:]) * 1e3


unrolled = jax.jit(lambda shocks: scan(shocks, unroll=8))
copy = jax.jit(lambda shocks: shocks.at[0].set(0))
print("series     scan  unroll=8      copy     NumPy")
for series in (1, 10, 100, 1000):
    x = np.ones((1000, series), "float32")
    ways = jax.jit(scan), unrolled, copy, numpy_loop
    times = (microseconds(way, x) for way in ways)
    print(f"{series:6}", *(f"{time:9.3f}" for time in times))
