# Bind what sets a shape by its name, as a Python number, before you
# map. By position, partial would fill growth, the first argument.
from functools import partial

import jax
import jax.numpy as jnp


def total(growth, days):  # one draw
    return jnp.sum(growth ** jnp.arange(days))


growth = jnp.array([1.5, 1.8])  # (draw,)
print(jax.jit(jax.vmap(partial(total, days=14)))(growth))
