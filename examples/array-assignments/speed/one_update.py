# Microseconds to set one element, by the size of the array. "limit" is
# 1 added to every element in place: all memory read and written once.
# varies: the times
import time

import jax
import jax.numpy as jnp
import numpy as np


def set_one(array):
    return array.at[7].set(1)


def numpy_set(array):
    array[7] = 1
    return array


def microseconds(update, array):
    times = []
    calls = max(2, 10**4 // array.size)
    for _ in range(6):  # the first compiles
        start = time.perf_counter()
        for _ in range(calls):
            array = update(array)
        jax.block_until_ready(array)
        times.append((time.perf_counter() - start) / calls * 1e6)
    return np.median(times[1:])


donated = jax.jit(set_one, donate_argnums=0)
limit = jax.jit(lambda array: array + 1, donate_argnums=0)
rows = {}
print("elements     eager       jit   donated     limit     NumPy")
for size in (10**power for power in range(2, 8)):
    ways = [set_one, jax.jit(set_one), donated, limit]
    rows[size] = [microseconds(way, jnp.zeros(size)) for way in ways]
    rows[size].append(microseconds(numpy_set, np.zeros(size)))
    print(f"{size:8}", *(f"{time:9.2f}" for time in rows[size]))
