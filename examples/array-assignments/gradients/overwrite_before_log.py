# An element that is overwritten has gradient 0, but 0 times infinity
# is NaN: overwrite before the logarithm, not after it.
import jax
import jax.numpy as jnp


def set_after(counts):
    return jnp.log(counts).at[0].set(0.0).sum()


def where_after(counts):
    return jnp.where(counts > 0, jnp.log(counts), 0.0).sum()


def set_before(counts):
    return jnp.log(counts.at[0].set(1.0)).sum()


counts = jnp.array([0.0, 8.0, 25.0])
for total in set_after, where_after, set_before:
    print(total(counts), jax.grad(total)(counts))
