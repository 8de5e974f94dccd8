# Read the element, compute, set the result: each has a gradient.
import jax
import jax.numpy as jnp


def total(effect):
    return effect.at[1].set(jnp.square(effect[1])).sum()


print(jax.grad(total)(jnp.array([28.0, 8.0, -3.0])))
