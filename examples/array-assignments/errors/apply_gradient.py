# apply has no gradient, so grad of a function that uses it raises.
# raises: NotImplementedError
import jax
import jax.numpy as jnp


def total(effect):
    return effect.at[1].apply(jnp.square).sum()


jax.grad(total)(jnp.array([28.0, 8.0, -3.0]))
