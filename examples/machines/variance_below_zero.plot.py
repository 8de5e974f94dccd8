"""Standard deviation of the curve over the days. With float32 it is a
smooth line that rises at both ends. With 10 bits it jumps up and down,
and has gaps where the variance is negative."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(grid, sds["float32"], "-C0", label="float32")
axes.plot(grid, sds["10 bits"], ".-C1", label="10 bits")
axes.set_xlabel("day")
axes.set_ylabel("standard deviation")
axes.set_ylim(0)
axes.legend()
