# Microseconds for the log density of n numbers: six operations. Each
# has a price in Python, which large arrays hide and jit pays once.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def log_density(x, xp=jnp):
    gap = (x - 1.5) / 2.0
    return xp.sum(-0.5 * gap**2 - 0.7)


ways = {
    "NumPy": lambda x: log_density(x, np),
    "JAX": log_density,
    "JAX, jit": jax.jit(log_density),
}


def microseconds(name, size):
    x = np.ones(size, "float32")
    x = x if name == "NumPy" else jnp.array(x)
    run = timeit.Timer(lambda: jax.block_until_ready(ways[name](x)))
    return np.median(run.repeat(25, number=1)[5:]) * 1e6


sizes = [10**power for power in range(7)]
times = {
    name: [microseconds(name, size) for size in sizes] for name in ways
}
print("    size", *(f"{name:>9}" for name in ways))
for size, *row in zip(sizes, *times.values(), strict=True):
    print(f"{size:8}", *(f"{time:9.1f}" for time in row))
