"""Two panels of 20 prior draws of the risk against the dose. With a
prior spread of 50 the curves are rising and falling S shapes, many of
them gentle. With a spread of 1000 nearly all are steps that jump
between 0 and 1 near a dose of 1.8."""

import matplotlib.pyplot as plt

figure, panels = plt.subplots(1, 2, figsize=(5, 2.6), sharey=True)
for axes, spread in zip(panels, risk, strict=True):
    axes.plot(dose, risk[spread][:20].T, "C0-", alpha=0.5, linewidth=1)
    axes.set_xlabel("dose (log10)")
    axes.set_title(f"slope: Normal(0, {spread})")
panels[0].set_ylabel("risk")
