# A time means more beside the least time possible. No function of a
# large array can be faster than memory: how far are these from it?
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def seconds(function, *given):
    run = timeit.Timer(lambda: jax.block_until_ready(function(*given)))
    return np.median(run.repeat(7, number=1)[2:])


values = jnp.linspace(0.0, 1.0, 10_000_000)
bytes_moved = 2 * values.nbytes  # read once, written once

limit = seconds(jax.jit(jnp.negative), values)
rate = bytes_moved / limit / 1e9
print(f"one pass     {rate:8.1f} gigabytes a second")
for name, function in {
    "exp": jnp.exp,
    "two steps": lambda x: jnp.exp(x) * 2.0 + x,
    "cumsum": jnp.cumsum,
}.items():
    times = seconds(jax.jit(function), values) / limit
    print(f"{name:12} {times:8.1f} times the limit")
