# WRITE THIS: the idea of $program, in one or two lines.
import jax
import jax.numpy as jnp


def total(row):
    return row.sum()


rows = jnp.arange(6.0).reshape(2, 3)  # (row, column)
totals = jax.vmap(total)(rows)

by_loop = [total(row) for row in rows]
assert jnp.allclose(totals, jnp.stack(by_loop))
print(totals)
