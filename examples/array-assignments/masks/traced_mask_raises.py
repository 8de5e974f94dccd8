# Under jit a mask that depends on an argument cannot be an index.
# raises: NonConcreteBooleanIndexError
import jax
import jax.numpy as jnp


@jax.jit
def cap(in_bed):
    return in_bed.at[in_bed > 200].set(200)


cap(jnp.array([3, 8, 26, 76, 225, 298]))
