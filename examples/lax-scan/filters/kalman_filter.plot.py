"""The flow of the Nile in seven of ten years from 1871, as points, the
filtered level, and a band of two standard deviations on either side.
The level rises from 1087 to 1237 and ends at 1206. In 1873, 1877 and
1878, which are hidden, it stays where it was and the band widens; with
the next flow it narrows again."""

import matplotlib.pyplot as plt

year = 1871 + np.arange(10)
sd = spread**0.5

figure, axes = plt.subplots()
axes.fill_between(
    year, level - 2 * sd, level + 2 * sd, alpha=0.2, label="± 2 sd"
)
axes.plot(year, level, label="level")
axes.plot(year[seen], flow[seen], "C1o", label="flow, seen")
axes.set_xlabel("year")
axes.set_ylabel("flow (10⁸ m³)")
axes.set_ylim(bottom=750)
axes.legend(loc="lower center", ncols=3)
