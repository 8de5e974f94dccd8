"""Eighteen players: the average over the rest of the season against
that of the first 45 times at bat. Fifteen are points, which rise a
little from left to right. Three have only a height: horizontal lines,
which hold 90 % of the draws of the missing value, span nearly the whole
width. Crosses mark the hidden truth, all three within their lines."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
low, high = jnp.quantile(draws["lost"], jnp.array([0.05, 0.95]), axis=0)
known = np.delete(np.arange(18), missing)
axes.plot(early[known], rest[known], "C0o", label="data")
axes.hlines(rest[missing], low, high, "C1", label="imputed, 90 %")
axes.plot(truth, rest[missing], "C1X", label="truth, hidden")
axes.set_xlabel("average of the first 45 times at bat")
axes.set_ylabel("average of the rest")
axes.set_ylim(0.19, 0.43)
axes.legend(loc="upper left")
