"""Boys in bed on five days: the counts as points, from 3 to 225, and
what the scan predicts as a line. The line runs through the points; the
largest gap, on the last day, is 4 boys."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(xs["in_bed"], "o", label='xs["in_bed"]')
axes.plot(ys["infected"], label='ys["infected"]')
axes.set_xticks(range(5))
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
