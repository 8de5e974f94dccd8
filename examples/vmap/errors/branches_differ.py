# Both branches of a cond must return the same shapes and dtypes. Here
# one returns a float, the other an integer.
# raises: TypeError
import jax
import jax.numpy as jnp


def root(count):
    return jax.lax.cond(count > 9, lambda c: c**0.5, lambda c: 3, count)


jax.vmap(root)(jnp.array([0.0, 3.0, 16.0]))  # (day,)
