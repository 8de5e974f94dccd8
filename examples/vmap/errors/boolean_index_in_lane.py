# Each lane would keep another number of elements.
# raises: NonConcreteBooleanIndexError
import jax
import jax.numpy as jnp


def mean_positive(effects):
    return effects[effects > 0].mean()


effects = jnp.array([[28.0, 8, -3], [7, -1, 1]])
jax.vmap(mean_positive)(effects)
