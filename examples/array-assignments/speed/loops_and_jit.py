# Milliseconds for 10 steps x[i] = 2 x[i - 1]: a Python loop, a loop of
# jitted steps, the loop under one jit, fori_loop. Each call donates x.
# varies: the times
import time
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


def step(i, x):
    return x.at[i].set(2 * x[i - 1])


def loop(step, x):
    for i in range(1, 11):
        x = step(i, x)
    return x


def milliseconds(run, x):
    times = []
    for _ in range(5):  # the first compiles
        start = time.perf_counter()
        x = jax.block_until_ready(run(x))
        times.append((time.perf_counter() - start) * 1e3)
    return np.median(times[1:])


fori_loop = partial(jax.lax.fori_loop, 1, 11, step)
ways = [partial(loop, step)]
ways += [partial(loop, jax.jit(step, donate_argnums=1))]
ways += [jax.jit(partial(loop, step), donate_argnums=0)]
ways += [jax.jit(fori_loop, donate_argnums=0)]
rows = {}
print("elements       loop   jit steps    jit loop   fori_loop")
for size in (10**power for power in range(2, 7)):
    rows[size] = [milliseconds(way, jnp.ones(size)) for way in ways]
    print(f"{size:8}", *(f"{time:11.3f}" for time in rows[size]))
