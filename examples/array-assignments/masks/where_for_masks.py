# jnp.where(mask, new, old) is NumPy's x[mask] = v. With old + 1 in the
# place of new, it is x[mask] += 1.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def cap(in_bed):
    return jnp.where(in_bed > 200, 200, in_bed)


@jax.jit
def count_one_more(in_bed):
    return jnp.where(in_bed > 200, in_bed + 1, in_bed)


in_bed = jnp.array([3, 8, 26, 76, 225, 298])  # (day,)
print(cap(in_bed))
print(count_one_more(in_bed))

# Check: NumPy's assignments.
capped, counted = np.array(in_bed), np.array(in_bed)
capped[capped > 200] = 200
counted[counted > 200] += 1
assert jnp.array_equal(cap(in_bed), capped)
assert jnp.array_equal(count_one_more(in_bed), counted)
