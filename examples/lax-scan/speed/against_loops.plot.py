"""Microseconds for 1, 3, 10 and 30 days, on logarithmic axes. jit(scan)
is nearly level, and low. scan without jit is level, far above. The loop
begins near it and rises steeply. NumPy begins near jit(scan) and rises,
too."""

import matplotlib.pyplot as plt

sizes = list(rows)
by_loop, _, by_scan, by_jit, in_numpy = zip(*rows.values(), strict=True)

figure, axes = plt.subplots()
axes.plot(sizes, by_jit, marker="o", label="jit(scan)")
axes.plot(sizes, by_scan, marker="s", label="scan")
axes.plot(sizes, by_loop, marker="D", label="loop")
axes.plot(sizes, in_numpy, marker="^", label="NumPy")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
axes.minorticks_off()
axes.set_xlabel("days")
axes.set_ylabel("microseconds")
figure.legend(loc="outside upper center", ncols=4)
