# Other brackets, other rounding: pairs add numbers of like size, a loop
# adds a small one to a large one. Both are held to 64 bits.
import jax
import jax.numpy as jnp
import numpy as np


def add(total, x):
    return total + x, total + x


@jax.jit
def scan(numbers):
    return jax.lax.scan(add, 0.0, numbers)[1]


@jax.jit
def pairs(numbers):
    return jax.lax.associative_scan(jnp.add, numbers)


tenths = np.full(10_000, 0.1, np.float32)
exact = np.cumsum(tenths, dtype=np.float64)
total, by_loop = np.float32(0), []
for tenth in tenths:
    total = total + tenth
    by_loop.append(total)

assert np.array_equal(scan(tenths), by_loop)
errors = {}
for name, sums in ("scan", scan(tenths)), ("pairs", pairs(tenths)):
    errors[name] = np.abs(sums / exact - 1)
    is_right = errors[name].max() < 1e-5
    print(f"{name:5} right to 1 in 100,000: {is_right}")
