"""Temporary memory of three ways to run 200 lanes: 400 MB with all at
once, 22 MB with ten at a time, 4 MB with one at a time."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 1.9))
names = [name.replace("_", " ") for name in megabytes]
bars = axes.barh(names, megabytes.values(), height=0.6, alpha=0.7)
axes.bar_label(bars, padding=4)
axes.invert_yaxis()
axes.grid(axis="y", visible=False)
axes.margins(x=0.1)
axes.set_xlabel("temporary memory (MB)")
axes.set_ylabel("way")
