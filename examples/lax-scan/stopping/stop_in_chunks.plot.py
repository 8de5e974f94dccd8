"""Infected boys on the first 42 days, on a logarithmic axis: from 3 up
to 320 on day 6 and down to 0.6 on day 16. There the carry freezes, and
the line is flat from then on. Only the three weeks before the dotted
line at day 21 are computed; the later ones repeat the number."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(infected[:42], "o-", markersize=3)
axes.set_yscale("log")
axes.set_yticks([1, 10, 100], ["1", "10", "100"])
axes.set_xticks(range(0, 43, 7))
axes.axvline(21, color="C1", linestyle=":")
axes.text(20.5, 100, "computed", ha="right")
axes.text(21.5, 100, "skipped")
axes.set_xlabel("day")
axes.set_ylabel("infected boys")
