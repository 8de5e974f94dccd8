# Under jit a mask has no values, so it cannot be an index.
# raises: NonConcreteBooleanIndexError
import jax
import jax.numpy as jnp


@jax.jit
def cap(in_bed):
    return in_bed.at[in_bed > 20].set(20)


cap(jnp.array([3, 8, 26]))
