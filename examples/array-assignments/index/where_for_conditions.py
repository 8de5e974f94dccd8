# A condition on the values is where's job, also under jit.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def cap(in_bed):
    return jnp.where(in_bed > 100, 100, in_bed)


in_bed = np.array([3, 8, 26, 76, 225])  # (day,)
by_numpy = in_bed.copy()
by_numpy[by_numpy > 100] = 100

capped = cap(in_bed)
assert (capped == by_numpy).all()
print(capped)
