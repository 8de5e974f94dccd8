# multiply has no gradient where an index may repeat.
# raises: NotImplementedError
import jax
import jax.numpy as jnp

school = jnp.array([0, 2])


def total(scale):
    return jnp.ones(3).at[school].multiply(scale).sum()


jax.grad(total)(2.0)
