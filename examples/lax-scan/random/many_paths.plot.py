"""Twelve of 2000 walks over four days. Left, with a key for each path
and day, they spread out like a fan around 0. Right, with a key for each
day alone, there is a single line: all the paths lie on each other."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2, sharey=True, figsize=(5, 2.6))
names = "key by path and day", "key by day"
for panel, name, paths in zip(axes, names, (levels, same), strict=True):
    start = jnp.zeros((12, 1))
    panel.plot(jnp.hstack([start, paths[:12]]).T, "C0-", alpha=0.6)
    panel.set_title(name)
    panel.set_xlabel("day")
axes[0].set_ylabel("level")
