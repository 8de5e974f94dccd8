"""Level of six states with 90 % intervals, and five observations. Where
there is an observation, the interval is narrow and close to it. New
Hampshire has none: its interval is wide, and its middle lies between
those of its neighbors Maine, Vermont and Massachusetts."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.8))
mean = level.mean(axis=0)
ends = np.quantile(level, [0.05, 0.95], axis=0)
axes.errorbar(
    np.arange(6),
    mean,
    abs(ends - mean),
    fmt="o",
    markersize=5,
    label="posterior",
)
axes.plot(seen + 0.15, y[seen], "C1s", markersize=5, label="observed")
axes.set_xticks(np.arange(6), ["ME", "NH", "VT", "MA", "RI", "CT"])
axes.grid(visible=False, axis="x")
axes.set_xlabel("state")
axes.set_ylabel("level")
axes.legend()
