# A Gaussian process kernel of several features: write it for two
# inputs, map over all pairs.
import jax
import jax.numpy as jnp


def kernel(x, other, scales):  # (2,), (2,), (2,)
    return jnp.exp(-0.5 * jnp.sum(((x - other) / scales) ** 2))


inputs = jnp.array([[0.0, 0.0], [1.0, 0.0], [0.0, 2.0], [1.0, 2.0]])
scales = jnp.array([1.0, 2.0])  # one a feature

with_each = jax.vmap(kernel, in_axes=(None, 0, None))
with_all = jax.vmap(with_each, in_axes=(0, None, None))
matrix = with_all(inputs, inputs, scales)

difference = (inputs[:, None, :] - inputs[None, :, :]) / scales
by_hand = jnp.exp(-0.5 * jnp.sum(difference**2, axis=-1))
assert jnp.allclose(matrix, by_hand)
assert (matrix == matrix.T).all()
lower = jnp.linalg.cholesky(matrix + 1e-4 * jnp.eye(4))
assert not jnp.isnan(lower).any()  # positive definite
print(matrix)
