"""The covariance of day 0 with each of 14 days, a line for each of
three draws. It starts at 2.2, 1.0 and 1.4 on day 0 and falls to 0: with
a length of 1 by day 4, with 2 by day 7, with 4 only by day 13."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for matrix, length in zip(matrices, draws["length"], strict=True):
    axes.plot(day, matrix[0], marker="o", label=f"length {length:.0f}")
axes.set_xlabel("day")
axes.set_ylabel("covariance with day 0")
axes.legend()
