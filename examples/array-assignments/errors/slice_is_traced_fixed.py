# Compare each position with the end of the slice.
import jax
import jax.numpy as jnp


@jax.jit
def clear(in_bed, stop):
    day = jnp.arange(in_bed.size)
    return jnp.where(day < stop, 0, in_bed)


print(clear(jnp.array([3, 8, 26]), 2))
