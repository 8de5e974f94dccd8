"""Volume against girth of fifteen cherry trees, on log scales. The
known trees lie along a rising line. Three trees without a known volume
have a vertical interval each, near that line; crosses, the hidden
volumes, lie in or close to the intervals."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
seen = ~np.isnan(y[:, 2])
axes.plot(np.exp(y[seen, 0]), np.exp(y[seen, 2]), "C0o", label="known")
place = np.argwhere(np.isnan(y))
volume = place[:, 1] == 2
low, high = np.exp(np.quantile(lost[:, volume], [0.05, 0.95], axis=0))
girth = np.exp(y[place[volume, 0], 0])
axes.vlines(girth, low, high, color="C1", label="imputed, 90 %")
axes.plot(girth, np.exp(truth[~seen, 2]), "C2x", label="hidden")
axes.set_xscale("log")
axes.set_yscale("log")
axes.set_xticks([8, 9, 10, 11, 12], ["8", "9", "10", "11", "12"])
axes.set_yticks([10, 15, 20, 25], ["10", "15", "20", "25"])
axes.minorticks_off()
axes.set_xlabel("girth (inches)")
axes.set_ylabel("volume (cubic feet)")
axes.legend()
