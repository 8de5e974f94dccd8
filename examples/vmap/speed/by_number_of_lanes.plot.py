"""Microseconds against the number of pairs, from 100 to 1 million, on
logarithmic axes. vmap and lax.map rise together with the limit, which
is to read both arrays. NumPy begins below vmap and ends above it."""

import matplotlib.pyplot as plt

sizes = list(rows)
times = dict(zip(ways, zip(*rows.values(), strict=True), strict=True))

figure, axes = plt.subplots()
axes.plot(sizes, times["vmap"], marker="o", label="vmap")
axes.plot(sizes, times["limit"], marker="s", label="limit")
axes.plot(sizes, times["lax.map"], marker="D", label="lax.map")
axes.plot(sizes, times["NumPy"], marker="^", label="NumPy")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, ["100", "1k", "10k", "100k", "1M"])
axes.minorticks_off()
axes.set_xlabel("pairs")
axes.set_ylabel("microseconds")
figure.legend(loc="outside upper center", ncols=4)
