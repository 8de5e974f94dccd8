# What does it cost to bring data to the device at each call, and to
# bring a result back? Time the same work with and without.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def milliseconds(function, *given):
    run = timeit.Timer(lambda: jax.block_until_ready(function(*given)))
    return np.median(run.repeat(15, number=1)[4:]) * 1e3


numbers = np.linspace(0.0, 1.0, 5_000_000, dtype="float32")
there = jax.device_put(numbers)
work = jax.jit(lambda x: jnp.exp(x).sum())
double = jax.jit(lambda x: 2 * x)

print(jax.devices()[0].device_kind)
for what, function, given in [
    ("exp and sum, data there", work, there),
    ("the same, NumPy data", work, numbers),
    ("2 * x, result left there", double, there),
    (
        "the same, result to NumPy",
        lambda x: np.asarray(double(x)),
        there,
    ),
]:
    print(f"{what:26} {milliseconds(function, given):8.2f} ms")
