# Mark the fullest day of each ward with a 1.
# raises: AssertionError
import jax.numpy as jnp
import numpy as np


def mark(beds):  # (ward, day)
    peak = beds.argmax(axis=1)  # (ward,)
    return jnp.zeros(beds.shape, int).at[:, peak].set(1)  # edit here


for beds in ([[1, 3, 2]], [[1, 5, 2], [9, 6, 0]]):
    beds = np.array(beds)
    by_numpy = np.zeros(beds.shape, int)
    peak = beds.argmax(axis=1)
    np.put_along_axis(by_numpy, peak[:, None], 1, axis=1)
    found = mark(jnp.array(beds))
    assert (found == by_numpy).all(), f"{found}\nnot\n{by_numpy}"

print("solved")
