"""Slopes of 500 bootstrap samples of 25 rows, on a logarithmic axis.
The 480 fits that are done have slopes from 4 to about 110, with a peak
near 30. The 20 that are not done stand apart, from about 160 to 560."""

import matplotlib.pyplot as plt
import numpy as np

figure, axes = plt.subplots()
slope = np.asarray(beta[:, 1])
slopes = [slope[done], slope[~done]]
bins = np.geomspace(4, 600, 23)
axes.hist(slopes, bins, stacked=True, label=["done", "not done"])
axes.set_xscale("log")
axes.set_xticks([10, 30, 100, 300], ["10", "30", "100", "300"])
axes.set_xlabel("slope")
axes.set_ylabel("samples")
axes.legend()
