"""Microseconds against the number of points, from 10 to 10,000, on
logarithmic axes. vmap begins above the rate, the time of as many
operations at full speed, and joins it at about 1,000 points. lax.map
rises beside them, several times as high."""

import matplotlib.pyplot as plt

sizes = list(rows)
by_vmap, _, _, by_map, _, by_rate = zip(*rows.values(), strict=True)

figure, axes = plt.subplots()
axes.plot(sizes, by_vmap, marker="o", label="vmap")
axes.plot(sizes, by_rate, marker="s", label="rate")
axes.plot(sizes, by_map, marker="D", label="lax.map")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
axes.minorticks_off()
axes.set_xlabel("points")
axes.set_ylabel("microseconds")
figure.legend(loc="outside upper center", ncols=4)
