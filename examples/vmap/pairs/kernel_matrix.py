# The covariance matrix of a Gaussian process: write the kernel for two
# inputs, and map it over all pairs of inputs.
import jax
import jax.numpy as jnp


def kernel(x, other, scales):  # (2,), (2,), (2,)
    return jnp.exp(-0.5 * jnp.sum(((x - other) / scales) ** 2))


inputs = jnp.array([[0.0, 0.0], [1.0, 0.0], [0.0, 2.0], [1.0, 2.0]])
scales = jnp.array([1.0, 2.0])  # one for each feature

with_each = jax.vmap(kernel, in_axes=(None, 0, None))
with_all = jax.vmap(with_each, in_axes=(0, None, None))
matrix = with_all(inputs, inputs, scales)
print(matrix)

# Check:
difference = (inputs[:, None, :] - inputs[None, :, :]) / scales
by_hand = jnp.exp(-0.5 * jnp.sum(difference**2, axis=-1))
lower = jnp.linalg.cholesky(matrix + 1e-4 * jnp.eye(4))
assert jnp.allclose(matrix, by_hand)
assert not jnp.isnan(lower).any()
