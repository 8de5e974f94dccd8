# A pair of equal indices names the diagonal, of one matrix or of each
# matrix in a stack.
import jax.numpy as jnp

cov = jnp.zeros((3, 3), int)
print(cov.at[jnp.diag_indices(3)].set(jnp.array([1, 2, 3])))
print(jnp.fill_diagonal(cov, 9, inplace=False))

stack = jnp.zeros((2, 3, 3), int)  # (draw, row, column)
i = jnp.arange(3)
jitter = jnp.array([[1], [2]])  # (draw, 1)
print(stack.at[..., i, i].add(jitter))
