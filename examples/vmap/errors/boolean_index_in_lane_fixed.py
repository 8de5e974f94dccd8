# Weigh by the mask instead of selecting.
import jax
import jax.numpy as jnp


def mean_positive(effects):
    return effects.mean(where=effects > 0)


effects = jnp.array([[28.0, 8, -3], [7, -1, 1]])
means = jax.vmap(mean_positive)(effects)
print(means)
assert (
    means == jnp.array([row[row > 0].mean() for row in effects])
).all()
