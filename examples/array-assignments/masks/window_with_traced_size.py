# A size that is traced needs a mask over all positions.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def close(in_bed, start, stop):
    day = jnp.arange(in_bed.size)
    return jnp.where((start <= day) & (day < stop), 0, in_bed)


in_bed = np.array([3, 8, 26, 76, 225, 298])  # (day,)
for start, stop in [(1, 3), (2, 6)]:
    by_numpy = in_bed.copy()
    by_numpy[start:stop] = 0
    assert (close(in_bed, start, stop) == by_numpy).all()
    print(close(in_bed, start, stop))
