"""Memory for the gradient against the number of days, from 500 to 4000.
Both lines rise in proportion to the days; the plain one from 0.8 to 6.5
MB, the one with checkpoint a quarter as steep, from 0.2 to 1.6 MB."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(lengths, memory["plain"], "o-", label="plain")
axes.plot(lengths, memory["checkpoint"], "s--", label="checkpoint")
axes.set_xlim(left=0)
axes.set_ylim(bottom=0)
axes.set_xticks(range(0, 4001, 1000))
axes.set_xlabel("days")
axes.set_ylabel("memory (MB)")
axes.legend()
