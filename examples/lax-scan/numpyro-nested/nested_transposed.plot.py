"""The level on nine days. The exact mean rises from 1.3 to 5.6 on day 5
and then stays between 5.3 and 5.6. The mean that NUTS returns jumps up
and down between these values: it has the right numbers on the wrong
days, except on days 0, 4 and 8."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(range(9), exact.ravel(), label="exact mean")
axes.plot(range(9), mean.ravel(), "o--", label="from nested scans")
axes.set_xlabel("day")
axes.set_ylabel("level (log of boys in bed)")
axes.legend(loc="lower right")
