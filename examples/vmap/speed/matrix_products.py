# Microseconds for A @ x at n points x, all compiled: vmap, one product
# by hand, einsum, lax.map; NumPy; and the rate: so many operations at
# the speed of a product of two large matrices.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np

matrix = np.ones((256, 256), "float32")


def product(point):  # (256,)
    return matrix @ point


def microseconds(way, given):
    run = timeit.Timer(lambda: jax.block_until_ready(way(given)))
    return np.median(run.repeat(5, number=1)[2:]) * 1e6


ways = {
    "vmap": jax.vmap(product),
    "by hand": lambda points: points @ matrix.T,
    "einsum": lambda points: jnp.einsum("ij,nj->ni", matrix, points),
    "lax.map": lambda points: jax.lax.map(product, points),
}
jitted = [jax.jit(way) for way in ways.values()]
large = jnp.ones((1024, 1024))
rate = microseconds(jax.jit(lambda x: x @ x), large) / 1024**3
rows = {}
print("points", *(f"{name:>9}" for name in [*ways, "NumPy", "rate"]))
for size in (10**power for power in range(1, 5)):
    points = np.ones((size, 256), "float32")
    given = jnp.array(points)
    rows[size] = [microseconds(way, given) for way in jitted]
    rows[size].append(microseconds(ways["by hand"], points))
    rows[size].append(rate * size * 256**2)
    print(f"{size:6}", *(f"{time:9.1f}" for time in rows[size]))
