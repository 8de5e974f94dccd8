# A static length makes an ordinary slice, whose result is as long as it
# says. jit compiles the function again for each new length.
from functools import partial

import jax
import jax.numpy as jnp


@partial(jax.jit, static_argnames="n")
def first_days(in_bed, n):
    print("compiling for", n)
    return jnp.log(in_bed[:n])


in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0, 298.0])  # (day,)
for n in 2, 4, 2:
    print(first_days(in_bed, n))
