# Under jit a slice cannot begin at an argument, even if its length is
# always 3.
# raises: IndexError
import jax
import jax.numpy as jnp


@jax.jit
def three_days(in_bed, start):
    return in_bed[start : start + 3]


three_days(jnp.array([3, 8, 26, 76, 225, 298]), 1)
