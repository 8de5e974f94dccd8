# One of three counts is replaced by a value. The gradient of the sum,
# by the value and by the counts:
import jax
import jax.numpy as jnp


def total(value, counts):
    return counts.at[0].set(value).sum()


counts = jnp.array([3.0, 8.0, 26.0])
by_value, by_counts = jax.grad(total, argnums=(0, 1))(2.0, counts)
print(by_value, by_counts)
