# An argument that sets a shape must be static, and vmap maps it by
# default: a static argument cannot be a tracer.
# raises: ValueError
from functools import partial

import jax
import jax.numpy as jnp


@partial(jax.jit, static_argnames="days")
def total(growth, days):  # one draw
    return jnp.sum(growth ** jnp.arange(days))


growth = jnp.array([1.5, 1.8])  # (draw,)
jax.vmap(total)(growth, jnp.array([14, 14]))
