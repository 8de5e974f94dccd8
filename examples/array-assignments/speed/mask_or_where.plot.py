"""Microseconds to cap an array against its size, on logarithmic axes.
The index with a mask begins far above the other lines. where and
jit(where) rise slowly. NumPy begins lowest and rises most steeply."""

import matplotlib.pyplot as plt

sizes = list(rows)
by_mask, by_where, by_jit, in_numpy = zip(*rows.values(), strict=True)

figure, axes = plt.subplots()
axes.plot(sizes, by_jit, marker="o", label="jit(where)")
axes.plot(sizes, by_where, marker="s", label="where")
axes.plot(sizes, by_mask, marker="D", label=".at[mask]")
axes.plot(sizes, in_numpy, marker="^", label="NumPy")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, ["100", "1k", "10k", "100k", "1M"])
axes.minorticks_off()
axes.set_xlabel("elements")
axes.set_ylabel("microseconds")
figure.legend(loc="outside upper center", ncols=4, columnspacing=1)
