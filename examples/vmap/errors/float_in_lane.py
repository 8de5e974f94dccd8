# float, int, .item() and the functions of math need one number, and a
# tracer represents all lanes.
# raises: ConcretizationTypeError
import math

import jax
import jax.numpy as jnp


@jax.jit
def log_rate(beta):
    return math.log(float(beta))


jax.vmap(log_rate)(jnp.array([1.5, 1.8]))  # (draw,)
