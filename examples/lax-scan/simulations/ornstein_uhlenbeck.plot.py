"""Eight of the 10,000 paths jitter upward from 0 toward the center 2. A
band holds 95 % of all paths: it widens as it rises, and at time 1 it
reaches from 0.7 to 2.4. The exact mean runs through its middle and ends
at 1.55."""

import matplotlib.pyplot as plt

few = slice(4, None, 5)  # every fifth step is enough to draw
time = h * np.arange(1, steps + 1)[few]
low, high = np.quantile(paths[:, few], [0.025, 0.975], axis=0)

figure, axes = plt.subplots()
axes.fill_between(time, low, high, alpha=0.2, label="95 % of paths")
axes.plot(
    np.append(0, time),
    np.vstack([np.zeros(8), paths[:8, few].T]),
    "C0-",
    linewidth=0.8,
    label=["eight paths"] + [None] * 7,
)
time = np.append(0, time)
axes.plot(
    time,
    center * (1 - np.exp(-pull * time)),
    "C1--",
    label="exact mean",
)
axes.set_xlabel("time")
axes.set_ylabel("place")
axes.legend(loc="upper left")
