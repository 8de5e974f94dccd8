# The log likelihood of 1,000 draws by a Python loop, by vmap, and by
# vmap under jit: milliseconds of one call, after a first call.
# varies: times
import timeit

import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

weight = jnp.array([1.6, 2.3, 2.8, 3.2, 3.9])  # (car,)
fuel = jnp.array([5.1, 6.4, 7.9, 8.8, 10.9])  # (car,)


def log_likelihood(base, slope):
    return norm.logpdf(fuel, base + slope * weight, 0.3).sum()


def by_loop(base, slope):
    return [log_likelihood(base[i], slope[i]) for i in range(1000)]


def report(name, way):
    call = timeit.Timer(lambda: jax.block_until_ready(way(base, slope)))
    call.timeit(number=1)  # compiles
    seconds = min(call.repeat(2, number=1))
    print(f"{name:10}{1000 * seconds:9.2f}")


base = jnp.linspace(0.8, 1.2, 1000)  # (draw,)
slope = jnp.linspace(2.3, 2.6, 1000)  # (draw,)
by_vmap = jax.vmap(log_likelihood)

report("loop", by_loop)
report("vmap", by_vmap)
report("jit(vmap)", jax.jit(by_vmap))
