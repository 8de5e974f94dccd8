"""Curves of equal posterior density over mu, between -10 and 25, and
tau, between 0 and 25. The highest point is near mu = 7 and tau = 0,
and the density falls off slowly towards a tau of 10: the data say
little about tau, except that it is not large."""

import matplotlib.pyplot as plt
import numpy as np

figure, axes = plt.subplots()
density = np.exp(grid - grid.max())
mu, tau = np.asarray(mu), np.asarray(tau)
levels = [0.1, 0.3, 0.5, 0.7, 0.9]
axes.contour(mu, tau, density, levels=levels, colors="C0")
axes.set_xlabel("mu, the mean effect (points)")
axes.set_ylabel("tau, the spread (points)")
