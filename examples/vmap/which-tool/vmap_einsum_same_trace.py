# vmap of a matrix-vector product is a batched matrix product. einsum
# asks for the same one, and leaves the same trace.
import jax
import jax.numpy as jnp


def product(matrix, vector):  # one item
    return matrix @ vector


def by_einsum(matrices, vectors):
    return jnp.einsum("nij,nj->ni", matrices, vectors)


matrices = jnp.ones((5, 2, 3))  # (item, row, column)
vectors = jnp.ones((5, 3))  # (item, column)
by_vmap = jax.make_jaxpr(jax.vmap(product))(matrices, vectors)
print(by_vmap)
print(str(by_vmap) == str(jax.make_jaxpr(by_einsum)(matrices, vectors)))
