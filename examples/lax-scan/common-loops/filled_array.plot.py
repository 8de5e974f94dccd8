"""Rain as bars, and the water in the tank as a line, on six days. The
water falls from 10 to 4.5, rises to 8.25 after the rain of day 3, and
falls to 2.6 on the last day."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.bar(range(6), rain, width=0.5, alpha=0.5, label="rain")
axes.plot(by_scan, "C1o-", label="water in the tank")
axes.set_xlabel("day")
axes.set_ylabel("millimeters")
axes.set_ylim(0, 13)
axes.legend(loc="upper right")
