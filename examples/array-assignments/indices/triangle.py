# The lower triangle, filled row by row as NumPy does, or column by
# column as R does.
import jax.numpy as jnp

cov = jnp.zeros((3, 3), int)
values = jnp.array([1, 2, 3, 4, 5, 6])

print(cov.at[jnp.tril_indices(3)].set(values))

column, row = jnp.triu_indices(3)  # swapped: column by column
print(cov.at[row, column].set(values))
