# Bind the shared argument by its name, and map what is left.
from functools import partial

import jax
import jax.numpy as jnp


def scale(in_bed, boys):
    return in_bed / boys


in_bed = jnp.array([3.0, 8.0, 26.0])  # (day,)
print(jax.vmap(partial(scale, boys=763))(in_bed))
