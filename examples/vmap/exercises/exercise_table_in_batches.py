# The full table of distances has 1,000 by 1,000 numbers. Keep less
# than an eighth of it in memory at once.
# raises: AssertionError
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


def nearest(place, places):  # one place
    gap = jnp.abs(places - place).sum(axis=1)
    return jnp.sort(gap)[1]


def by_place(places):  # (place, 2)
    one = partial(nearest, places=places)
    return jax.vmap(one)(places)  # edit here


for count in (7, 1000):
    places = np.arange(count * 2.0).reshape(count, 2) ** 1.5
    gap = np.abs(places[:, None] - places).sum(axis=2)
    by_numpy = np.sort(gap, axis=1)[:, 1]
    assert np.allclose(by_place(places), by_numpy, rtol=1e-3)

plan = jax.jit(by_place).lower(places).compile().memory_analysis()
table = 4 * len(places) ** 2  # bytes
assert plan.temp_size_in_bytes < table / 8, "the table is in memory"
print("solved")
