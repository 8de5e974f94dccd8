"""The square from which NUTS takes its start, log beta and log gamma
from minus 2 to 2. Nearly half is shaded because the log density is not
finite: where beta is large, and where gamma is larger than beta allows.
A cross marks the best pair of values, at log beta 1.0 and log gamma
minus 0.2, close to the shaded part."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 3.6))
finite = jnp.isfinite(grid)
axes.contourf(
    side, side, finite, levels=[-0.5, 0.5], colors="C1", alpha=0.3
)
best = jnp.nanargmax(jnp.where(finite, grid, -jnp.inf))
row, column = divmod(int(best), len(side))
axes.plot(side[column], side[row], "X", color="C0", ms=9)
axes.set_xlabel("log of beta (per day)")
axes.set_ylabel("log of gamma (per day)")
axes.set_aspect("equal")
