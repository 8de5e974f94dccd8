"""Microseconds for 1, 4 and 16 draws, on logarithmic axes. jit(vmap) is
level and low. NumPy begins near it and rises. The loop begins far above
them and rises across the line of vmap without jit, which is level."""

import matplotlib.pyplot as plt

sizes = list(rows)
times = dict(zip(ways, zip(*rows.values(), strict=True), strict=True))

figure, axes = plt.subplots()
axes.plot(sizes, times["jit(vmap)"], marker="o", label="jit(vmap)")
axes.plot(sizes, times["vmap"], marker="s", label="vmap")
axes.plot(sizes, times["loop"], marker="D", label="loop")
axes.plot(sizes, times["NumPy"], marker="^", label="NumPy")
axes.set_xscale("log")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,g}")
axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
axes.minorticks_off()
axes.set_xlabel("draws")
axes.set_ylabel("microseconds")
figure.legend(loc="outside upper center", ncols=4)
