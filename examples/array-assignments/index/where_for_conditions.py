# Where a condition chooses the elements, where takes the place of an
# assignment. It also runs under jit.
import jax
import jax.numpy as jnp


@jax.jit
def cap(in_bed):
    return jnp.where(in_bed > 100, 100, in_bed)


in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
print(cap(in_bed))
