# With the promise that no index repeats, multiply has a gradient.
import jax
import jax.numpy as jnp

school = jnp.array([0, 2])


def total(scale):
    effect = jnp.ones(3).at[school]
    return effect.multiply(scale, unique_indices=True).sum()


print(jax.grad(total)(2.0))
