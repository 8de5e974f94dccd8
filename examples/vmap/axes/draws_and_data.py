# Draws and observations are two axes: one vmap for each. The data have
# no draw, so the outer vmap shares them, whatever their layout.
import jax
import jax.numpy as jnp


def log_likelihood(theta, features, outcome):  # (2,), (2,), ()
    return -0.5 * (outcome - theta @ features) ** 2


theta = jnp.array([[1.0, 0.0], [1.0, 0.5], [0.0, 1.0]])  # (draw, 2)
z = jnp.array([[1.0, 1.0, 1.0, 1.0], [0.0, 2.0, 4.0, 6.0]])  # (2, obs)
y = jnp.array([1.0, 2.0, 3.0, 4.0])  # (obs,)

over_data = jax.vmap(log_likelihood, in_axes=(None, 1, 0))
over_draws = jax.vmap(over_data, in_axes=(0, None, None), out_axes=1)
table = over_draws(theta, z, y)  # (obs, draw)

by_loop = [
    [log_likelihood(theta[j], z[:, i], y[i]) for j in range(3)]
    for i in range(4)
]
assert jnp.allclose(table, jnp.array(by_loop))
print(table)
