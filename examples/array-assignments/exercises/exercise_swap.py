# Swap two rows.
# raises: AssertionError
import jax.numpy as jnp
import numpy as np


def swap(beds, i, j):
    beds = beds.at[i].set(beds[j])  # edit here
    return beds.at[j].set(beds[i])  # and here


beds = np.array([[3], [8], [26], [76], [225]])  # (ward, day)
for i, j in ((1, 1), (0, 3)):
    by_numpy = beds.copy()
    by_numpy[[i, j]] = by_numpy[[j, i]]
    found = swap(jnp.array(beds), i, j)
    assert (found == by_numpy).all(), f"{found}\nnot\n{by_numpy}"

print("solved")
