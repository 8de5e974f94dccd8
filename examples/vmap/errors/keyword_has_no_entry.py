# in_axes has an entry for each positional argument. An argument that is
# passed by keyword has none.
# raises: ValueError
import jax
import jax.numpy as jnp


def scale(in_bed, boys):
    return in_bed / boys


in_bed = jnp.array([3.0, 8.0, 26.0])  # (day,)
jax.vmap(scale, in_axes=(0, None))(in_bed, boys=763)
