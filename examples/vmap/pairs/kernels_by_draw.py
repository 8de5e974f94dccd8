# A covariance matrix for each posterior draw: a third vmap, which maps
# the parameters and shares the days.
import jax
import jax.numpy as jnp

day = jnp.arange(14.0)


def kernel(day, other, draw):  # (), (), one draw
    apart = (day - other) / draw["length"]
    return draw["height"] ** 2 * jnp.exp(-0.5 * apart**2)


def kernel_matrix(day, draw):
    with_each = jax.vmap(kernel, in_axes=(None, 0, None))
    with_all = jax.vmap(with_each, in_axes=(0, None, None))
    return with_all(day, day, draw)


draws = {
    "length": jnp.array([1.0, 2.0, 4.0]),  # (draw,)
    "height": jnp.array([1.5, 1.0, 1.2]),  # (draw,)
}
matrices = jax.vmap(kernel_matrix, in_axes=(None, 0))(day, draws)
factors = jnp.linalg.cholesky(matrices + 1e-3 * jnp.eye(14))
print(matrices.shape)  # (draw, day, day)
print(factors.shape, jnp.isnan(factors).any())

# Check:
for i in range(3):
    draw = {name: leaf[i] for name, leaf in draws.items()}
    assert jnp.allclose(matrices[i], kernel_matrix(day, draw))
