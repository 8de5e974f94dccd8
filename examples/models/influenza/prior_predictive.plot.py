"""Sixty thin curves of boys in bed over 14 days, one for each draw
from the priors, and the counts of 1978 as points. The curves cover
nearly everything: some rise to 500 within a week, some are still
rising on the last day, some never leave the bottom. The counts lie
well within them."""

import matplotlib.pyplot as plt

counts = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]

figure, axes = plt.subplots()
axes.plot(curves[:60].T, "C1-", alpha=0.3, linewidth=0.8)
axes.plot([], [], "C1-", label="prior draws")
axes.plot(counts, "oC0", label="counted in 1978")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
