# Swap two rows.
import jax.numpy as jnp
import numpy as np


def swap(beds, i, j):
    pair, swapped = jnp.array([i, j]), jnp.array([j, i])
    return beds.at[pair].set(beds[swapped])


beds = np.array([[3], [8], [26], [76], [225]])  # (ward, day)
for i, j in ((1, 1), (0, 3)):
    by_numpy = beds.copy()
    by_numpy[[i, j]] = by_numpy[[j, i]]
    found = swap(jnp.array(beds), i, j)
    assert (found == by_numpy).all(), f"{found}\nnot\n{by_numpy}"

print("solved")
