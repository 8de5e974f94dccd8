# Call a NumPy function from a mapped function. vmap_method says whether
# NumPy gets one lane at a time or all lanes at once.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

seen = []


def rank_of_last(counts):  # NumPy code: (..., day)
    counts = np.asarray(counts)
    seen.append(counts.shape)
    return np.sum(counts <= counts[..., -1:], axis=-1, dtype=np.int32)


def from_jax(counts, method):  # one ward
    result = jax.ShapeDtypeStruct(counts.shape[:-1], jnp.int32)
    return jax.pure_callback(
        rank_of_last, result, counts, vmap_method=method
    )


wards = jnp.array([[3, 8, 26], [9, 4, 5], [7, 6, 1]])  # (ward, day)
for method in "sequential", "expand_dims":
    seen.clear()
    ranks = jax.vmap(partial(from_jax, method=method))(wards)
    print(f"{method:11} {ranks}, NumPy got {seen}")

# Check: NumPy alone gives the same.
assert ranks.tolist() == [int(rank_of_last(ward)) for ward in wards]
