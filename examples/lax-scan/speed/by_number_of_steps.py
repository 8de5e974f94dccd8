# Microseconds for n steps of an AR(1) with jit: scan, unrolled or not,
# and two loops that fill an array. The limit is to copy n numbers.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def step(level, shock):
    return 0.9 * level + shock, 0.9 * level + shock


def turn(t, path):
    return path.at[t].add(0.9 * path[t - 1])


ways = {
    "scan": lambda x, n: jax.lax.scan(step, 0.0, x),
    "unroll=4": lambda x, n: jax.lax.scan(step, 0.0, x, unroll=4),
    "unroll=16": lambda x, n: jax.lax.scan(step, 0.0, x, unroll=16),
    "fori_loop": lambda x, n: jax.lax.fori_loop(1, len(x), turn, x),
    "while_loop": lambda x, n: jax.lax.fori_loop(1, n, turn, x),
    "copy": lambda x, n: x.at[0].set(0),
}


def microseconds(way, *given):
    run = timeit.Timer(lambda: jax.block_until_ready(way(*given)))
    return np.median(run.repeat(11, number=1)[4:]) * 1e6


rows = {}
print(" steps", *(f"{name:>11}" for name in ways))
for size in (100, 1000, 10_000, 100_000):
    shocks = jnp.ones(size)
    every = (jax.jit(way) for way in ways.values())
    rows[size] = [microseconds(way, shocks, size) for way in every]
    print(f"{size:6}", *(f"{time:11.1f}" for time in rows[size]))
