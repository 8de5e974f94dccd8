"""Temporary memory of six ways. Three that hold the residuals of all
lanes need about 8 MB: vmap of grad, grad of map, and grad of vmap with
checkpoint. Map of grad, and grad of map with checkpoint, need 0.4 MB.
Vmap without a gradient needs next to nothing."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.6))
names = list(megabytes)
bars = axes.barh(names, megabytes.values(), height=0.6, alpha=0.7)
axes.bar_label(bars, fmt="%.1f", padding=4)
axes.invert_yaxis()
axes.grid(axis="y", visible=False)
axes.margins(x=0.1)
axes.set_xlabel("temporary memory (MB)")
axes.set_ylabel("way of writing it")
