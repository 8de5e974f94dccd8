# NumPy's x[mask] = values, one value for each True: jnp.place does it
# under jit. With too few values it starts again from the first.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

place = jax.jit(partial(jnp.place, inplace=False))

in_bed = np.array([3, -1, 26, -1, -1])  # -1: not reported
mask = in_bed == -1
by_numpy = in_bed.copy()
by_numpy[mask] = [8, 76, 225]

by_jax = place(in_bed, mask, jnp.array([8, 76, 225]))
assert (by_jax == by_numpy).all()
print(by_jax)
print(place(in_bed, mask, jnp.array([8, 76])))
