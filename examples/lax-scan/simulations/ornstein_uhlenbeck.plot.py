"""Eight of the 10,000 paths jitter upward from 0 toward the center 2. A
band holds 95 % of all paths: it widens as it rises, and at time 1 it
reaches from 0.7 to 2.4. The exact mean runs through its middle and ends
at 1.55."""

import matplotlib.pyplot as plt
import numpy as np

# The start and every fifth step are enough to draw.
time = h * np.arange(0, steps + 1, 5)
drawn = np.hstack([np.zeros((10_000, 1)), paths[:, 4::5]])
low, high = np.quantile(drawn, [0.025, 0.975], axis=0)
mean_by_time = center * (1 - np.exp(-pull * time))

figure, axes = plt.subplots()
axes.fill_between(time, low, high, alpha=0.2, label="95 % of paths")
names = ["eight paths"] + [None] * 7
axes.plot(time, drawn[:8].T, "C0-", linewidth=0.8, label=names)
axes.plot(time, mean_by_time, "C1--", label="exact mean")
axes.set_xlabel("time")
axes.set_ylabel("place")
axes.legend(loc="upper left")
