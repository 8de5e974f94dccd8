"""Infected boys on days 0 to 20, on a logarithmic axis: a curve from 3
up to 320 on day 6, and down. A square marks day 14, where the fori_loop
ends. A dot on day 16 is the first below the line at 1 boy, where the
while_loop ends."""

import matplotlib.pyplot as plt

days = jnp.arange(21)
curve = jax.vmap(after)(days)[1]

figure, axes = plt.subplots(figsize=(5, 2.8))
axes.plot(days, curve)
axes.axhline(1, color="C2", linestyle=":")
axes.plot(14, curve[14], "C1s", markersize=8)
axes.text(14.4, curve[14] * 1.15, "fori_loop, 14 steps")
axes.plot(16, curve[16], "C1o", markersize=8)
axes.text(15.4, curve[16] * 0.9, "while_loop", ha="right", va="top")
axes.set_yscale("log")
axes.set_yticks([1, 10, 100], ["1", "10", "100"])
axes.set_xticks(range(0, 21, 5))
axes.set_xlabel("day")
axes.set_ylabel("infected boys")
