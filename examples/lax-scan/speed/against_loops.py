# Microseconds for n days of the epidemic, by loop, scan, jit and NumPy.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def next_day(state, rate, xp=jnp):
    well, ill = state
    new = well * (1 - xp.exp(-rate * ill / 763))
    return (well - new, 0.54 * ill + new), ill


def loop(rates, xp=jnp):
    state, curve = (760.0, 3.0), []
    for rate in rates:
        state, ill = next_day(state, rate, xp)
        curve.append(ill)
    return xp.stack(curve)


def scan(rates):
    return jax.lax.scan(next_day, (760.0, 3.0), rates)[1]


def microseconds(way, *given):
    run = timeit.Timer(lambda: jax.block_until_ready(way(*given)))
    return np.median(run.repeat(11, number=1)[4:]) * 1e6


rows = {}
print("days       loop  jit(loop)       scan  jit(scan)      NumPy")
for days in (1, 3, 10, 30):
    ways = loop, jax.jit(loop), scan, jax.jit(scan)
    rates = np.full(days, 2.45, "float32")
    rows[days] = [microseconds(way, jnp.array(rates)) for way in ways]
    rows[days].append(microseconds(loop, rates, np))
    print(f"{days:4}", *(f"{time:10.1f}" for time in rows[days]))
