"""The contact rate of eight days after a window of three days was set
to 0.2, in two panels. With start 2, days 2, 3 and 4 are low. With start
6 only days 6 and 7 are left, but days 5, 6 and 7 are low: the window
was moved back by one day."""

import matplotlib.pyplot as plt

day = range(8)
figure, both = plt.subplots(1, 2, figsize=(5, 2.4), sharey=True)
for axes, start in zip(both, (2, 6), strict=True):
    axes.bar(day, close_school(contacts, start), color="C0")
    axes.axvline(start - 0.5, color="C1", linestyle="--")
    axes.set_title(f"start = {start}")
    axes.set_xticks(day)
    axes.grid(visible=False, axis="x")
    axes.set_xlabel("day")
both[0].set_ylabel("contact rate")
