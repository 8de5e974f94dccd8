"""Microseconds a step against the number of series, from 1 to 1,000, on
logarithmic axes. scan and copy begin hundreds of times below NumPy,
which is nearly level. At 1,000 series the three lines meet."""

import matplotlib.pyplot as plt

sizes = list(rows)
by_scan, by_copy, in_numpy = zip(*rows.values(), strict=True)

figure, axes = plt.subplots()
axes.plot(sizes, by_scan, marker="o", label="scan")
axes.plot(sizes, by_copy, marker="s", label="copy")
axes.plot(sizes, in_numpy, marker="D", label="NumPy")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
axes.minorticks_off()
axes.set_xlabel("series side by side")
axes.set_ylabel("microseconds a step")
figure.legend(loc="outside upper center", ncols=4)
