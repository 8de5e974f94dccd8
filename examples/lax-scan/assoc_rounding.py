# Other brackets, other rounding: pairs add numbers of like size, a loop
# adds a small one to a large one. Both are held to 64 bits.
import jax
import jax.numpy as jnp
import numpy as np


def add(total, x):
    return total + x, total + x


tenths = jnp.full(10_000, 0.1)
exact = np.cumsum(np.array(tenths, np.float64))
_, by_scan = jax.lax.scan(add, 0.0, tenths)
by_pairs = jax.lax.associative_scan(jnp.add, tenths)

total, by_loop = np.float32(0), []
for tenth in np.array(tenths):
    total = total + tenth
    by_loop.append(total)

assert np.array_equal(by_scan, by_loop)
for name, sums in ("scan", by_scan), ("pairs", by_pairs):
    error = np.abs(sums / exact - 1).max()
    print(f"{name:5} right to 1 in 100,000: {error < 1e-5}")
