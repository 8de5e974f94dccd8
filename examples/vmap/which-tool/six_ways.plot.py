"""The first 150 draws of two parameters, and the center. The nearer
half of the draws fills a tilted ellipse around the center; the farther
half lies around it."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.8))
shown = draws[:150]
near = (ways["vmap"] < jnp.median(ways["vmap"]))[:150]
axes.plot(*shown[near].T, "C0o", markersize=3, label="nearer half")
axes.plot(*shown[~near].T, "C1x", markersize=4, label="farther half")
axes.plot(*center, "k*", markersize=11, label="center")
axes.set_xlabel("first parameter")
axes.set_ylabel("second parameter")
axes.legend(loc="center left", bbox_to_anchor=(1, 0.5))
