# Each position is compared with the end, to write and to read.
import jax
import jax.numpy as jnp


@jax.jit
def clear(in_bed, stop):
    before = jnp.arange(in_bed.size) < stop
    return jnp.where(before, 0, in_bed), in_bed.sum(where=before)


cleared, total = clear(jnp.array([3, 8, 26]), 2)
print(cleared)
print(total)
