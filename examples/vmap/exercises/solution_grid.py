# Log densities (mu, tau, school). An effect belongs to one error.
import jax
import jax.numpy as jnp
import numpy as np


def log_density(mu, tau, effect, error):  # four numbers
    variance = tau**2 + error**2
    return -(((effect - mu) ** 2) / variance + jnp.log(variance)) / 2


schools = jax.vmap(log_density, (None, None, 0, 0))
inner = jax.vmap(schools, (None, 0, None, None))
on_grid = jax.vmap(inner, (0, None, None, None))

for shape in ((3, 3, 3), (2, 4, 8)):
    mu, tau = np.arange(shape[0]) * 5.0, np.arange(shape[1]) * 3.0
    effect = np.array([28.0, 8, -3, 7, -1, 1, 18, 12])[: shape[2]]
    error = np.array([15.0, 10, 16, 11, 9, 11, 10, 18])[: shape[2]]
    table = np.ix_(mu, tau, range(shape[2]))
    by_numpy = log_density(*table[:2], effect, error)
    found = on_grid(mu, tau, effect, error)
    assert found.shape == shape, f"shape {found.shape}, not {shape}"
    assert np.allclose(found, by_numpy), "axes swapped"

print("solved")
