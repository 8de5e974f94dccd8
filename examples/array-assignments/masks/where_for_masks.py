# jnp.where(mask, new, old) is NumPy's x[mask] = v, and with old + 1 for
# new it is x[mask] += 1. It runs under jit, whatever the mask.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def cap_and_count(in_bed):
    high = in_bed > 200
    capped = jnp.where(high, 200, in_bed)
    counted = jnp.where(high, in_bed + 1, in_bed)
    return capped, counted


in_bed = np.array([3, 8, 26, 76, 225, 298])  # (day,)
capped, counted = in_bed.copy(), in_bed.copy()
capped[in_bed > 200] = 200
counted[in_bed > 200] += 1

by_jax = cap_and_count(in_bed)
assert (by_jax[0] == capped).all() and (by_jax[1] == counted).all()
print(*by_jax, sep="\n")
