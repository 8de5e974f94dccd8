"""Boys in bed on 14 days as points, from 3 up to 298 on day 5 and down
to 4. The median curve of the draws peaks on day 6 near 370. A dark band
around it holds 90 % of the curves; a light one holds 90 % of new counts
and is much wider, on day 6 from about 240 to 510. The points lie in the
light band, many of them outside the dark one."""

import matplotlib.pyplot as plt
import numpy as np

curves = jax.vmap(simulate)(draws["beta"], draws["gamma"])
rng = np.random.default_rng(1)
counts = rng.negative_binomial(20, 20 / (20 + curves))  # mean: curves
levels = [0.05, 0.5, 0.95]
low, median, high = np.quantile(curves, levels, axis=0)
least, _, most = np.quantile(counts, levels, axis=0)
days = range(14)

figure, axes = plt.subplots()
band = {"color": "C0", "linewidth": 0}
axes.fill_between(
    days, least, most, alpha=0.15, label="90 % of counts", **band
)
axes.fill_between(
    days, low, high, alpha=0.4, label="90 % of curves", **band
)
axes.plot(days, median, label="median curve")
axes.plot(days, in_bed, "C1o", label="counted in 1978")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.set_ylim(top=620)
axes.legend()
