"""Curves of equal posterior density over the mean of component 0 and
the mean of component 1, both between 1 and 5.2 minutes, for the same
prior. There are two modes, near (2.1, 4.1) and (4.1, 2.1), mirrored at
the diagonal. A dashed line marks the diagonal: an ordered prior allows
only the mode above it."""

import matplotlib.pyplot as plt
import numpy as np

figure, axes = plt.subplots()
axis = np.linspace(1, 5.2, 60)
over_low = jax.vmap(log_joint, in_axes=(0, None, None))
over_both = jax.vmap(over_low, in_axes=(None, 0, None))
density = over_both(axis, axis, "same prior")
density = np.exp(density - density.max())
levels = [0.01, 0.1, 0.3, 0.5, 0.7, 0.9]
axes.contour(axis, axis, density, levels=levels, colors="C0")
axes.plot([1, 5.2], [1, 5.2], "C1--")
axes.set_xlabel("mean of component 0 (minutes)")
axes.set_ylabel("mean of component 1 (minutes)")
