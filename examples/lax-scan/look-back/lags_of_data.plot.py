"""The logarithms of the boys in bed on 14 days as points, and what two
lags expect of days 2 to 13, as a line. It has the shape of the data but
comes late: while the counts rise it is up to 1.1 below them, and on the
last day, when they fall to 1.4, it is at 2.1."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(y, "o", label="data: y")
expected = 1.3 * y[1:-1] - 0.4 * y[:-2]
axes.plot(range(2, 14), expected, label="expected by two lags")
axes.set_xlabel("day")
axes.set_ylabel("log of boys in bed")
axes.legend(loc="lower center")
