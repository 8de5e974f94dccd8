"""Milliseconds for a series of 10, 50 and 250 steps, on logarithmic
axes. The Python loop of .at lies far above the other two and rises
with the number of steps. NumPy and the scan lie close together."""

import matplotlib.pyplot as plt

sizes = list(rows)
by_loop, by_scan, in_numpy = zip(*rows.values(), strict=True)

figure, axes = plt.subplots(figsize=(5, 2.8))
axes.plot(sizes, by_loop, marker="^", label=".at loop")
axes.plot(sizes, in_numpy, marker="s", label="NumPy")
axes.plot(sizes, by_scan, marker="o", label="scan")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, ["10", "50", "250"])
axes.minorticks_off()
axes.set_xlabel("steps")
axes.set_ylabel("milliseconds")
figure.legend(loc="outside upper center", ncols=3)
