# A lane must give the same alone as among the others. Report those that
# do not.
import jax
import jax.numpy as jnp
import numpy as np


def mixed_lanes(function, *batches):
    together = function(*batches)
    mixed = []
    for i, among in enumerate(together):
        alone = function(*[batch[i : i + 1] for batch in batches])[0]
        if not np.allclose(alone, among, equal_nan=True):
            mixed.append(i)
    return mixed


def share(counts):  # written for one department
    return counts / counts.sum()


counts = jnp.array([[512.0, 313], [353, 207], [120, 205]])
print("without vmap:", mixed_lanes(share, counts))
print("with vmap:   ", mixed_lanes(jax.vmap(share), counts))
