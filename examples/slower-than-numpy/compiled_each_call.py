# What makes jit compile again, and what a call then costs in
# milliseconds: far more than a call of a function compiled before.
# varies: times
import time

import jax
import jax.numpy as jnp
import numpy as np


def total(x, power):
    return jnp.sum(x**power)


x = jnp.linspace(0.0, 1.0, 1000)
once = jax.jit(total)
static = jax.jit(total, static_argnums=1)
ways = {
    "one jit": lambda i: once(x, 0.1 * i),
    "jit(lambda) in the loop": lambda i: jax.jit(
        lambda x, power: total(x, power)
    )(x, 0.1 * i),
    "a new length": lambda i: once(x[: 900 + i], 0.5),
    "a new static number": lambda i: static(x, 0.1 * i),
}


def milliseconds(way, i):
    start = time.perf_counter()
    jax.block_until_ready(way(i))
    return (time.perf_counter() - start) * 1e3


for name, way in ways.items():
    calls = [milliseconds(way, i) for i in range(1, 12)]
    print(f"{name:24} {np.median(calls[1:]):8.3f}")
