# Index pairs name a diagonal or a triangle. JAX's fill_diagonal returns
# the result, and wants you to say so: inplace=False.
import jax.numpy as jnp

cov = jnp.zeros((3, 3), int)

print(cov.at[jnp.diag_indices(3)].set(jnp.array([1, 2, 3])))
print(jnp.fill_diagonal(cov, 9, inplace=False))

values = jnp.arange(1, 7)
print(cov.at[jnp.tril_indices(3)].set(values))  # row by row

column, row = jnp.triu_indices(3)  # swapped: column by column
print(cov.at[row, column].set(values))
