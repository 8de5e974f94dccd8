# Microseconds to count patients in 50 wards: .at, segment_sum and a
# comparison with every ward, all under jit; then NumPy's np.add.at.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def at_add(ward):
    return jnp.zeros(50, int).at[ward].add(1)


def segment_sum(ward):
    return jax.ops.segment_sum(jnp.ones_like(ward), ward, 50)


def compare(ward):
    return (ward == jnp.arange(50)[:, None]).sum(axis=1)


def numpy_at(ward):
    counts = np.zeros(50, int)
    np.add.at(counts, ward, 1)
    return counts


def microseconds(count, ward):
    assert (count(ward) == np.bincount(ward, minlength=50)).all()
    run = timeit.Timer(lambda: jax.block_until_ready(count(ward)))
    return f"{np.median(run.repeat(7, number=1)) * 1e6:13.1f}"


print("patients         .at  segment_sum      compare        NumPy")
for size in (10**power for power in range(2, 6)):
    ward = np.random.default_rng(0).integers(0, 50, size)
    ways = [jax.jit(way) for way in (at_add, segment_sum, compare)]
    row = [microseconds(way, ward) for way in [*ways, numpy_at]]
    print(f"{size:8}", *row, sep="")
