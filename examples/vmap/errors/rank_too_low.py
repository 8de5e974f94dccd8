# vmap maps every argument by default, and a number has no axis.
# raises: ValueError
import jax
import jax.numpy as jnp


def scale(in_bed, boys):
    return in_bed / boys


in_bed = jnp.array([3.0, 8.0, 26.0])  # (day,)
jax.vmap(scale)(in_bed, 763)
