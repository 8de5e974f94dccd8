"""A map of the misfit over gamma, from 0.3 to 0.6, and beta, from 2 to
3, with contour lines at 40, 50, 60 and 80 boys. They are closed or open
rings around the best pair, a cross at beta 2.4 and gamma 0.50, where
the misfit is 35; toward gamma 0.3 it rises most."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
lines = axes.contour(gamma, beta, grid, [40, 50, 60, 80], colors="C0")
axes.clabel(lines, fmt="%d", colors="black")
axes.plot(gamma[j], beta[i], "C1X", markersize=8)
axes.text(gamma[j] + 0.006, beta[i], "best: 35 boys", va="center")
axes.set_xlabel("gamma")
axes.set_ylabel("beta")
