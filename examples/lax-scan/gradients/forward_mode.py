# Memory for the gradient by two rates: reverse mode keeps every day,
# forward mode carries the slopes along and keeps none.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


def day(rates, towns, _):
    ill, well = towns
    new = well * (1 - jnp.exp(-rates[0] * ill))
    return (ill + new - rates[1] * ill, well - new), None


def spared(rates, days):
    towns = jnp.full(1000, 0.01), jnp.full(1000, 0.99)
    scan = jax.lax.scan(partial(day, rates), towns, length=days)
    return scan[0][1].mean()


def by_loop(beta, gamma):
    ill, well = 0.01, 0.99
    for _ in range(1000):
        new = well * (1 - np.exp(-beta * ill))
        ill, well = ill + new - gamma * ill, well - new
    return well


rates = jnp.array([0.4, 0.2])
assert np.isclose(spared(rates, 1000), by_loop(0.4, 0.2), rtol=1e-3)
wanted = (by_loop(0.401, 0.2) - by_loop(0.399, 0.2)) / 0.002
for mode in jax.jacrev, jax.jacfwd:
    for days in 10_000, 1000:
        slope = jax.jit(mode(spared), static_argnums=1)
        compiled = slope.lower(rates, days).compile()
        plan = compiled.memory_analysis()
        print(f"{mode.__name__} {days:5} days:", end=" ")
        print(f"{plan.temp_size_in_bytes / 1e6:.1f} MB")
    assert np.isclose(compiled(rates)[0], wanted, rtol=1e-3)
