# Microseconds an update, for 1000 of them in one jitted call, by the
# size of the array. "at once" is one .at with 1000 indices.
# varies: the times
import time

import jax
import jax.numpy as jnp
import numpy as np
from jax.lax import fori_loop, scan


def in_fori_loop(x):
    return fori_loop(0, 1000, lambda i, x: x.at[places[i]].set(1), x)


def in_scan(x):
    return scan(lambda x, i: (x.at[i].set(1), None), x, places)[0]


def at_once(x):
    return x.at[places].set(1)


def microseconds(update, x):
    update, times = jax.jit(update, donate_argnums=0), []
    for _ in range(6):  # the first compiles
        start = time.perf_counter()
        x = jax.block_until_ready(update(x))
        times.append((time.perf_counter() - start) / 1000 * 1e6)
    assert x.sum() == 100
    return np.median(times[1:])


places = jnp.arange(1000) % 100
ways = in_fori_loop, in_scan, at_once
rows = {}
print("elements  fori_loop       scan    at once")
for size in (10**power for power in range(2, 8)):
    rows[size] = [microseconds(way, jnp.zeros(size)) for way in ways]
    print(f"{size:8}", *(f"{time:10.4f}" for time in rows[size]))
