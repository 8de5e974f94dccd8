"""Draws of base and slope, in two panels. Left, with the years as they
are, all draws lie on one thin straight line, with bases of hundreds.
Right, with the years centered, they form a round cloud around a base of
11."""

import matplotlib.pyplot as plt

figure, panels = plt.subplots(1, 2, sharey=True, figsize=(5, 2.7))
fits = (as_they_are, centered)
for axes, draws, title in zip(
    panels, fits, ("as they are", "centered"), strict=True
):
    axes.plot(draws["base"], draws["slope"], "C0.", ms=3)
    axes.set_title(title)
    axes.set_xlabel("base")
    axes.locator_params(nbins=4)
panels[0].set_ylabel("slope (per year)")
