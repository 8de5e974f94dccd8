# Microseconds to cap the values above 1, by the number of elements:
# .at with a mask, where, where under jit, and NumPy with a mask.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def at_mask(values):
    return values.at[values > 1].set(1)


def where(values):
    return jnp.where(values > 1, 1, values)


def numpy_mask(values):
    capped = values.copy()
    capped[values > 1] = 1
    return capped


def microseconds(cap, values):
    assert (cap(values) == numpy_mask(np.asarray(values))).all()
    run = timeit.Timer(lambda: jax.block_until_ready(cap(values)))
    return np.median(run.repeat(7, number=1)) * 1e6


rows = {}
print("elements   .at[mask]       where  jit(where)       NumPy")
normal = np.asarray(jax.random.normal(jax.random.key(0), 10**6))
for size in (10**power for power in range(2, 7)):
    values = jnp.array(normal[:size])
    ways = [at_mask, where, jax.jit(where)]
    rows[size] = [microseconds(cap, values) for cap in ways]
    rows[size].append(microseconds(numpy_mask, np.asarray(values)))
    print(f"{size:8}", *(f"{time:11.1f}" for time in rows[size]))
