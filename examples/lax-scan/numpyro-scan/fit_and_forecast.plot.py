"""The logarithms of 12 counts as points, the mean level of 19 days with
a band that holds 90 % of its draws. Over days 4 and 5, which have no
count, the mean is a straight line and the band bulges. After day 13
come five days of forecast: the mean stays at 1.6, and the band opens
like a funnel, on day 18 from -0.7 to 3.8."""

import matplotlib.pyplot as plt

days = np.arange(19)
known = days[:14][has_count]
low, high = np.quantile(ahead["level"], [0.05, 0.95], axis=0)
level = np.array(ahead["level"]).mean(axis=0)

figure, axes = plt.subplots()
axes.fill_between(days, low, high, alpha=0.2, label="90 % of draws")
axes.plot(days, level, label="mean level")
axes.plot(known, log_count[has_count], "C1o", label="data")
axes.axvline(13.5, color="C2", linestyle=":")
axes.text(14, 5.4, "forecast")
axes.set_xticks(range(0, 19, 3))
axes.set_xlabel("day")
axes.set_ylabel("log of boys in bed")
axes.legend(loc="lower center")
