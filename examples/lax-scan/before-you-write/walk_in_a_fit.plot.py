"""Counts of boys in bed on 14 days as points on a logarithmic axis, and
a band with 90 % of the draws of the level. The band follows the points
up to about 300 and down again; it is narrow where the counts are large
and wide at the two ends."""

import matplotlib.pyplot as plt

low, high = jnp.quantile(level, jnp.array([0.05, 0.95]), axis=0)
days = range(14)

figure, axes = plt.subplots()
axes.fill_between(days, low, high, alpha=0.3, label="90 % of the draws")
axes.plot(days, in_bed, "C1o", label="counts")
axes.set_yscale("log")
axes.set_yticks([1, 10, 100], ["1", "10", "100"])
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend(loc="lower center")
