"""Steps of the tree for 50 draws: those of the slowest chain and the
mean of the four chains. At nearly every draw the slowest takes more
than the mean, often about twice as many. The shaded area between them
is work for chains that were done."""

import matplotlib.pyplot as plt
import numpy as np

figure, axes = plt.subplots()
first = np.asarray(steps[:, :50])
slowest, mean = first.max(axis=0), first.mean(axis=0)
style = {"drawstyle": "steps-mid", "linestyle": "-"}
axes.fill_between(range(50), mean, slowest, step="mid", alpha=0.15)
axes.plot(slowest, "C0", label="slowest chain", **style)
axes.plot(mean, "C1", linewidth=1, label="mean of four", **style)
axes.set_ylim(0)
axes.locator_params(axis="y", integer=True)
axes.set_xlabel("draw")
axes.set_ylabel("steps of the tree")
axes.legend()
