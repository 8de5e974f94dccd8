# A mask as an index keeps a different number of elements in each lane,
# and these cannot be stacked.
# raises: NonConcreteBooleanIndexError
import jax
import jax.numpy as jnp


def mean_positive(effects):
    return effects[effects > 0].mean()


effects = jnp.array([[28.0, 8, -3], [7, -1, 1]])
jax.vmap(mean_positive)(effects)
