# nonzero returns as many places as there are. Under jit their number is
# not known, and so neither is the shape of the result.
# raises: ConcretizationTypeError
import jax
import jax.numpy as jnp


@jax.jit
def crowded_days(in_bed):
    (days,) = jnp.nonzero(in_bed > 100)
    return days


crowded_days(jnp.array([3, 8, 26, 76, 225, 298, 258]))
