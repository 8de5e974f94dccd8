"""Girth of three trees from day 118 to day 2182. The points, seven a
tree, rise from 30 to between 140 and 214 mm. A line and a band for each
tree follow its points and go on to the right of a dotted line at day
1582, where there are no points: the lines level off."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
time = day[0] + np.cumsum(gap)
low, high = np.quantile(ahead["girth"], [0.05, 0.95], axis=0)
mean = np.array(ahead["size"]).mean(axis=0)
for tree in (0, 1, 3):
    label = f"tree {tree}"
    color = {0: "C0", 1: "C1", 3: "C2"}[tree]
    axes.fill_between(
        time, low[:, tree], high[:, tree], color=color, alpha=0.2
    )
    axes.plot(time, mean[:, tree], color + "-", label=label)
    axes.plot(day, girth[:, tree], color + "o")
axes.axvline(1582, color="C3", linestyle=":")
axes.text(1620, 40, "forecast")
axes.set_xlabel("day")
axes.set_ylabel("girth (mm)")
axes.legend(loc="upper left")
