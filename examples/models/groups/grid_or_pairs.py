# A full grid of two plates is the same model with more unknowns: the
# cells without data only add their prior.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

labs = np.array([0, 0, 1, 2, 2, 3, 3])  # the pairs that occur
assays = np.array([0, 1, 1, 0, 2, 1, 2])
y = jnp.array([5.2, 7.2, 6.9, 4.7, 9.2, 7.4, 8.9])
level = jnp.array([5.0, 7.0, 9.0])


def by_pair():
    with numpyro.plate("pair", 7):
        theta = numpyro.sample("theta", dist.Normal(level[assays], 0.5))
        numpyro.sample("y", dist.Normal(theta, 0.2), obs=y)


def by_grid():
    lab = numpyro.plate("lab", 4, dim=-2)
    with lab, numpyro.plate("assay", 3, dim=-1):
        theta = numpyro.sample("theta", dist.Normal(level, 0.5))
    with numpyro.plate("pair", 7):
        observed = theta[labs, assays]
        numpyro.sample("y", dist.Normal(observed, 0.2), obs=y)


grid = jnp.linspace(4, 10, 12).reshape(4, 3)
all_cells, _ = log_density(by_grid, (), {}, {"theta": grid})
pairs, _ = log_density(by_pair, (), {}, {"theta": grid[labs, assays]})
empty = np.full((4, 3), True)
empty[labs, assays] = False
prior = dist.Normal(level, 0.5).log_prob(grid)[empty].sum()
print("unknowns:", grid.size, "on the grid,", len(labs), "by pair")
print(f"log density: {all_cells:.3f} = {pairs:.3f} + {prior:.3f}")

# Check: the difference is the prior of the empty cells.
assert jnp.allclose(all_cells, pairs + prior)
