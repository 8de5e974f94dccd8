# Replace the values over the limit by -1, under jit.
import jax
import jax.numpy as jnp
import numpy as np


def blank(in_bed, limit):
    return jnp.where(in_bed > limit, -1, in_bed)


in_bed = np.array([3, 8, 26, 76, 225])
for limit in (0, 26, 999):
    by_numpy = in_bed.copy()
    by_numpy[by_numpy > limit] = -1
    found = jax.jit(blank)(jnp.array(in_bed), limit)
    assert (found == by_numpy).all(), f"{found}, not {by_numpy}"

print("solved")
