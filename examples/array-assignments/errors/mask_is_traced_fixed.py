# jnp.where takes a mask that has no values yet.
import jax
import jax.numpy as jnp


@jax.jit
def cap(in_bed):
    return jnp.where(in_bed > 20, 20, in_bed)


print(cap(jnp.array([3, 8, 26])))
