"""Microseconds for one update against the size of the array, from 100
to 10 million elements, on logarithmic axes. A donated update stays
level. jit begins beside it, and rises steeply from 100,000 elements on.
eager begins far above both, and ends where jit ends. NumPy is the
lowest line."""

import matplotlib.pyplot as plt

sizes = list(rows)
eager, jit, donated, limit, in_numpy = zip(*rows.values(), strict=True)

figure, axes = plt.subplots()
axes.plot(sizes, donated, marker="o", label="donated")
axes.plot(sizes, jit, marker="s", label="jit")
axes.plot(sizes, eager, marker="D", label="eager")
axes.plot(sizes, in_numpy, marker="^", label="NumPy")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, ["100", "1k", "10k", "100k", "1M", "10M"])
axes.minorticks_off()
axes.set_xlabel("elements of the array")
axes.set_ylabel("microseconds for one update")
figure.legend(loc="outside upper center", ncols=4)
