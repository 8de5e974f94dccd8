# The running sum of 10,000 tenths: the pairs add numbers of similar
# size, so they round less than a loop does.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def by_scan(numbers):
    def step(total, number):
        return total + number, total + number
    return jax.lax.scan(step, 0.0, numbers)[1]


@jax.jit
def by_pairs(numbers):
    return jax.lax.associative_scan(jnp.add, numbers)


tenths = np.full(10_000, 0.1, np.float32)
exact = np.cumsum(tenths, dtype=np.float64)
errors = {}
for name, sums in (
    ("scan", by_scan(tenths)),
    ("pairs", by_pairs(tenths)),
):
    errors[name] = np.abs(sums / exact - 1)  # (number,)
    small = errors[name].max() < 1e-5
    print(f"{name:5} right to 1 in 100,000: {small}")
