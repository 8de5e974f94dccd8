"""Milliseconds for 10 steps against the size of the array, on
logarithmic axes. fori_loop is the lowest line and stays level. The
jitted steps lie above it. The loop under one jit begins beside
fori_loop and rises steeply at the end. The Python loop lies far above
all of them."""

import matplotlib.pyplot as plt

sizes = list(rows)
by_loop, jit_steps, jit_loop, by_fori_loop = zip(
    *rows.values(), strict=True
)

figure, axes = plt.subplots()
axes.plot(sizes, by_fori_loop, marker="o", label="fori_loop")
axes.plot(sizes, jit_steps, marker="s", label="jit steps")
axes.plot(sizes, jit_loop, marker="D", label="jit loop")
axes.plot(sizes, by_loop, marker="^", label="loop")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, ["100", "1k", "10k", "100k", "1M"])
axes.minorticks_off()
axes.set_xlabel("elements of the array")
axes.set_ylabel("milliseconds for 10 steps")
figure.legend(loc="outside upper center", ncols=4)
