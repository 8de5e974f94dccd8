# A scan in a function of two rates, and a vmap for each rate: all pairs
# of them, each with its curve's distance from the data.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

boys = 763
in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(beta, gamma, state, _):
    well, ill = state
    new = well * (1 - jnp.exp(-beta * ill / boys))
    return (well - new, ill + new - gamma * ill), ill


def misfit(beta, gamma):
    step = partial(next_day, beta, gamma)
    ill = jax.lax.scan(step, (760.0, 3.0), length=14)[1]
    return jnp.sqrt(jnp.mean((ill - jnp.array(in_bed)) ** 2))


beta = np.linspace(2, 3, 11)
gamma = np.linspace(0.3, 0.6, 7)
over_gamma = jax.vmap(misfit, in_axes=(None, 0))
grid = jax.vmap(over_gamma, in_axes=(0, None))(beta, gamma)

by_loop = np.zeros((11, 7))  # (beta, gamma)
for i, j in np.ndindex(11, 7):
    w, ill = 760.0, 3.0
    for observed in in_bed:
        by_loop[i, j] += (ill - observed) ** 2 / 14
        new = w * (1 - np.exp(-beta[i] * ill / boys))
        w, ill = w - new, ill + new - gamma[j] * ill

assert jnp.allclose(grid, np.sqrt(by_loop), rtol=1e-3)
i, j = np.unravel_index(np.argmin(grid), grid.shape)
print(grid.shape, f"best: beta {beta[i]:.1f}, gamma {gamma[j]:.2f}")
