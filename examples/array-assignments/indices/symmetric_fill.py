# Both triangles in one update, from the pairs (i, j) and (j, i). The
# sum with the transpose counts the diagonal twice, and so does .add.
import jax.numpy as jnp

i, j = jnp.tril_indices(3)
values = jnp.array([1, 2, 3, 4, 5, 6])  # (pair,)
cov = jnp.zeros((3, 3), int)

rows, columns = jnp.stack([i, j]), jnp.stack([j, i])  # (2, pair)
print("one .set of both triangles:")
print(cov.at[rows, columns].set(values))

lower = cov.at[i, j].set(values)
print("wrong: the sum with the transpose")
print(lower + lower.T)

# Check:
symmetric = cov.at[rows, columns].set(values)
assert jnp.array_equal(symmetric, symmetric.T)
assert jnp.array_equal(symmetric.diagonal(), lower.diagonal())
added = cov.at[rows, columns].add(values)
assert jnp.array_equal(added, lower + lower.T)
