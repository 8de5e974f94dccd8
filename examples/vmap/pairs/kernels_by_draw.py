# A covariance matrix for each posterior draw: a third vmap, which maps
# the parameters and shares the inputs.
import jax
import jax.numpy as jnp


def kernel(x, other, draw):  # (2,), (2,), one draw
    distance = (x - other) / draw["scales"]
    return draw["height"] ** 2 * jnp.exp(-0.5 * jnp.sum(distance**2))


def kernel_matrix(inputs, draw):
    with_each = jax.vmap(kernel, in_axes=(None, 0, None))
    with_all = jax.vmap(with_each, in_axes=(0, None, None))
    return with_all(inputs, inputs, draw)


inputs = jnp.array([[0.0, 0.0], [1.0, 0.0], [0.0, 2.0], [1.0, 2.0]])
draws = {
    "scales": jnp.array([[1.0, 2.0], [0.5, 1.0], [3.0, 3.0]]),
    "height": jnp.array([1.0, 2.0, 1.5]),
}
matrices = jax.vmap(kernel_matrix, in_axes=(None, 0))(inputs, draws)
factors = jnp.linalg.cholesky(matrices + 1e-4 * jnp.eye(4))
print(matrices.shape)  # (draw, input, input)
print(factors.shape, jnp.isnan(factors).any())

# Check:
for i in range(3):
    draw = {name: leaf[i] for name, leaf in draws.items()}
    assert jnp.allclose(matrices[i], kernel_matrix(inputs, draw))
