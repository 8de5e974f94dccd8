"""The first 16 of 1000 epidemics, over 40 days. Six never leave the
bottom of the figure: they die out after a boy or two. The other ten
take off, each at a different time, and peak between day 12 and day 28
at 77 to 133 boys."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(infected[:16, :40].T, "C0-", linewidth=1, alpha=0.6)
axes.set_xlabel("day")
axes.set_ylabel("boys ill")
