# Do not select. Let the reduction skip the elements, with where=mask.
import jax
import jax.numpy as jnp


def mean_positive(effects):
    return effects.mean(where=effects > 0)


effects = jnp.array([[28.0, 8, -3], [7, -1, 1]])
means = jax.vmap(mean_positive)(effects)
print(means)

# Check: a loop that selects gives the same.
by_loop = [row[row > 0].mean() for row in effects]
assert jnp.allclose(means, jnp.stack(by_loop))
