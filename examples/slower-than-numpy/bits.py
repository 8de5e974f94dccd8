# NumPy computes in 64 bits, JAX in 32. Milliseconds for a log density
# of a million numbers, in each of them.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def log_density(x, xp=jnp):
    return xp.sum(xp.log1p(xp.exp(-x)) + x**2)


def milliseconds(way, x):
    run = timeit.Timer(lambda: jax.block_until_ready(way(x)))
    return np.median(run.repeat(9, number=1)[3:]) * 1e3


jitted = jax.jit(log_density)
print("bits     NumPy  JAX, jit")
for bits in (32, 64):
    x = np.linspace(0, 1, 1_000_000, dtype=f"float{bits}")
    with jax.enable_x64(bits == 64):
        by_jax = milliseconds(jitted, jnp.array(x))
    by_numpy = milliseconds(lambda x: log_density(x, np), x)
    print(f"{bits:4}  {by_numpy:8.2f}  {by_jax:8.2f}")
