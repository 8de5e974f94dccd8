"""Two walks of seven days. Split at each step, the key gives steps of
different lengths, here all downward, to -8.9. Not split, it gives the
same step of 1.62 each day: a straight line up to 11.4."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(range(1, 8), whole, "o-", label="key split")
axes.plot(range(1, 8), wrong, "s--", label="key not split")
axes.set_xlabel("day")
axes.set_ylabel("level")
axes.legend()
