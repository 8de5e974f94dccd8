# Microseconds for n days of an epidemic, by loops and by a scan.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def step(state, beta, xp=jnp):
    susceptible, infected = state
    new = susceptible * (1 - xp.exp(-beta * infected / 763))
    return (susceptible - new, 0.54 * infected + new), infected


def loop(betas, xp=jnp):
    state, curve = (760.0, 3.0), []
    for beta in betas:
        state, infected = step(state, beta, xp)
        curve.append(infected)
    return xp.stack(curve)


def scan(betas):
    return jax.lax.scan(step, (760.0, 3.0), betas)[1]


def microseconds(way, *given):
    run = timeit.Timer(lambda: jax.block_until_ready(way(*given)))
    return np.median(run.repeat(11, number=1)[4:]) * 1e6


rows = {}
print("days       loop  jit(loop)       scan  jit(scan)      NumPy")
for days in (1, 3, 10, 30):
    ways = loop, jax.jit(loop), scan, jax.jit(scan)
    betas = np.full(days, 2.45, "float32")
    rows[days] = [microseconds(way, jnp.array(betas)) for way in ways]
    rows[days].append(microseconds(loop, betas, np))
    print(f"{days:4}", *(f"{time:10.1f}" for time in rows[days]))
