# One value for each True of a mask, in order: jnp.place, under jit too.
# Too few values are repeated from the first.
from functools import partial

import jax
import jax.numpy as jnp

place = jax.jit(partial(jnp.place, inplace=False))

in_bed = jnp.array([3, -1, 26, -1, -1])  # -1: not reported
missing = in_bed == -1

print(place(in_bed, missing, jnp.array([8, 76, 225])))
print(place(in_bed, missing, jnp.array([8, 76])))
