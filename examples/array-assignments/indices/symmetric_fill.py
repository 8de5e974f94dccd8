# Both triangles in one update, from the pairs (i, j) and (j, i). The
# sum with the transpose counts the diagonal twice, and so would .add.
import jax.numpy as jnp

i, j = jnp.tril_indices(3)
values = jnp.array([1, 2, 3, 4, 5, 6])  # (pair,)
cov = jnp.zeros((3, 3), int)

lower = cov.at[i, j].set(values)
print(lower + lower.T)

rows, columns = jnp.stack([i, j]), jnp.stack([j, i])  # (2, pair)
symmetric = cov.at[rows, columns].set(values)
assert (symmetric == symmetric.T).all()
assert (symmetric.diagonal() == lower.diagonal()).all()
print(symmetric)

added = cov.at[rows, columns].add(values)
assert (added == lower + lower.T).all()
