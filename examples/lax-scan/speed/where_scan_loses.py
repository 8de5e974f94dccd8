# Microseconds for n steps by a scan and by another tool: steps that
# need no other step, running sums, and an AR(1).
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def scan(step):
    return jax.jit(lambda x: jax.lax.scan(step, 0.0, x)[1])


def pair(old, new):
    return new[0] * old[0], new[0] * old[1] + new[1]


def microseconds(way, x):
    given = x if way is np.cumsum else jnp.array(x)
    run = timeit.Timer(lambda: jax.block_until_ready(way(given)))
    return np.median(run.repeat(11, number=1)[4:]) * 1e6


ways = {
    "log: scan": scan(lambda total, x: (total, jnp.log(x) - x)),
    "log: vmap": jax.jit(jax.vmap(lambda x: jnp.log(x) - x)),
    "sum: scan": scan(lambda total, x: (total + x, total + x)),
    "sum: cumsum": jax.jit(jnp.cumsum),
    "sum: NumPy": np.cumsum,
    "AR(1): scan": scan(lambda y, x: (x * y + x, x * y + x)),
    "AR(1): associative": jax.jit(
        lambda x: jax.lax.associative_scan(pair, (x, x))[1]
    ),
}
sizes = 1000, 100_000
print("steps                 1,000   100,000")
for name, way in ways.items():
    times = [microseconds(way, np.ones(n, "f4")) for n in sizes]
    print(f"{name:18}", *(f"{time:9.1f}" for time in times))
