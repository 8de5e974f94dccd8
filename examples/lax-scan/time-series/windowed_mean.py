# A moving average with a running sum: the carry is the sum of the
# window. Each step adds what enters and subtracts what leaves.
import jax
import jax.numpy as jnp
import numpy as np

in_bed = jnp.array(
    [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
)  # (day,)
width = 7


def step(total, x):
    enters, leaves = x
    total = total + enters - leaves
    return total, total


first = in_bed[:width].sum()
xs = (in_bed[width:], in_bed[:-width])  # what enters, what leaves
_, totals = jax.lax.scan(step, first, xs)
means = jnp.append(first, totals) / width
print(means.round())

# Check: the same by a loop, and by NumPy
by_loop = [in_bed[i : i + width].mean() for i in range(8)]
assert jnp.allclose(means, jnp.array(by_loop))
by_numpy = np.convolve(in_bed, np.ones(width) / width, "valid")
assert np.allclose(means, by_numpy)
