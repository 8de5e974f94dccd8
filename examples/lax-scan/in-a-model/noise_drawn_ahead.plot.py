"""The logarithms of the counts on 14 days as points, from 1.1 up to 5.7
on day 5 and down to 1.4, and the posterior of the level: its mean, and
a band that holds 90 % of the draws, about 0.4 to either side. The mean
follows the points, a little below them at the top and above them at
both ends."""

import matplotlib.pyplot as plt

day = range(14)
low, high = np.quantile(level, [0.05, 0.95], axis=0)

figure, axes = plt.subplots()
axes.fill_between(day, low, high, alpha=0.2, label="90 % of draws")
axes.plot(day, level.mean(axis=0), label="mean level")
axes.plot(day, log_count, "C1o", label="data")
axes.set_xlabel("day")
axes.set_ylabel("log of boys in bed")
axes.legend(loc="lower center")
