"""The 80% posterior intervals of 100 simulated data sets as vertical
bars, about 10 points long, in the order of their true means, which rise
from -25 to 27. Of the bars 80 contain the true mean. The other 20,
drawn thicker, lie wholly above or below it."""

import matplotlib.pyplot as plt
import numpy as np

figure, axes = plt.subplots()
truth = np.sort(mu[:, 0])
ordered = draws[np.argsort(mu[:, 0])]
low, high = np.quantile(ordered, [0.1, 0.9], axis=1)
missed = (truth < low) | (truth > high)
for these, color, width, label in (
    (~missed, "C0", 1.2, "80% interval contains it"),
    (missed, "C1", 2.8, "80% interval misses it"),
):
    rank = np.flatnonzero(these)
    axes.vlines(
        rank, low[rank], high[rank], color, linewidth=width, label=label
    )
axes.plot(truth, "C2.", markersize=4, label="true mean")
axes.set_xlabel("data set, in the order of the true means")
axes.set_ylabel("mean (points)")
axes.legend(loc="upper left")
