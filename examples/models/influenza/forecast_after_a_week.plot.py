"""The counts of the first seven days as filled points, the later ones
as open points, and the forecast as a line with a band. Over the first
week the line follows the points. After it the line falls faster than
the later counts. Most of them lie above the band: 68 boys on day 10,
where it ends below 50."""

import matplotlib.pyplot as plt

later = [233, 189, 128, 68, 29, 14, 4]

figure, axes = plt.subplots()
band = "90 % of new counts"
axes.fill_between(range(14), low, high, alpha=0.2, label=band)
axes.plot(mid, "C1", label="median")
axes.plot(week, "oC0", label="used for the fit")
days = range(7, 14)
axes.plot(days, later, "oC0", fillstyle="none", label="came later")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
