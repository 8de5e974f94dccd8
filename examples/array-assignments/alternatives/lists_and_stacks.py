# Milliseconds to make a JAX array from a list of 20,000 numbers, and
# from 1,000 small arrays: by JAX alone, and by NumPy first.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def milliseconds(make):
    run = timeit.Timer(lambda: jax.block_until_ready(make()))
    times = run.repeat(4, number=1)[1:]  # the first compiles
    return np.median(times) * 1e3


numbers = [float(day) for day in range(20_000)]
curves = [np.ones(14, np.float32) for _ in range(1000)]
ways = {
    "list, JAX": lambda: jnp.array(numbers),
    "list, NumPy first": lambda: jnp.array(np.array(numbers)),
    "stack, JAX": lambda: jnp.stack(curves),
    "stack, NumPy first": lambda: jnp.array(np.stack(curves)),
}
for name, make in ways.items():
    print(f"{name:19}{milliseconds(make):8.2f} ms")
