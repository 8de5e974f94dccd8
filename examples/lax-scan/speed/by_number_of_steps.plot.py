"""Microseconds against the number of steps, from 100 to 100,000, on
logarithmic axes. Up to 1,000 steps all lines are nearly level. Then
fori_loop, scan and, below them, unroll=16 rise in proportion to the
steps. The copy ends far below all three."""

import matplotlib.pyplot as plt

sizes = list(rows)
times = dict(zip(ways, zip(*rows.values(), strict=True), strict=True))

figure, axes = plt.subplots()
axes.plot(sizes, times["scan"], marker="o", label="scan")
axes.plot(sizes, times["fori_loop"], marker="s", label="fori_loop")
axes.plot(sizes, times["unroll=16"], marker="D", label="unroll=16")
axes.plot(sizes, times["copy"], marker="^", label="copy")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
axes.minorticks_off()
axes.set_xlabel("steps")
axes.set_ylabel("microseconds")
figure.legend(loc="outside upper center", ncols=4)
