# A static argument is part of the key under which jit stores the
# compiled function, so it must have a hash. A list has none.
# raises: ValueError
from functools import partial

import jax
import jax.numpy as jnp


@partial(jax.jit, static_argnames="powers")
def design(dose, powers):
    return jnp.stack([dose**power for power in powers], axis=-1)


dose = jnp.array([1.0, 2.0, 3.0])
print(design(dose, powers=(0, 1, 2)))
design(dose, powers=[0, 1, 2])
