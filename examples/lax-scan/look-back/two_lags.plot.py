"""The answer to a single shock of 1 on day 0, over six days. It falls
from 1 through 0.75 and 0.06 to -0.33 on day 3, and returns towards 0:
two lags make the series swing."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.axhline(0, color="black", linewidth=0.8)
axes.plot(ys, "o-")
axes.set_xlabel("day")
axes.set_ylabel("y")
