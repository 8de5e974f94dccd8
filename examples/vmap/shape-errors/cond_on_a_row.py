# lax.cond takes one of two branches, so it needs one condition. In this
# lane there is one for each day.
# raises: TypeError
import jax
import jax.numpy as jnp


def rise(counts):
    return jax.lax.cond(
        counts > 0, lambda: jnp.log(counts), lambda: counts
    )


counts = jnp.array([[3.0, 8, 26], [0, 1, 4]])  # (school, day)
jax.vmap(rise)(counts)
