"""The logarithm of the number of lynx trapped each year, 1821 to 1860,
as points that go up and down four times between 1.7 and 3.8, with a
period of ten years. A band follows them closely. After a dotted line at
1860 it goes on for 15 years, swings once more, and widens."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
year = 1821 + np.arange(55)
low, middle, high = np.quantile(new["seen"], [0.05, 0.5, 0.95], axis=0)
axes.fill_between(year, low, high, alpha=0.2, label="90 % of draws")
axes.plot(year, middle, "C0-", label="median")
axes.plot(year[:40], log_lynx, "C1o", label="data")
axes.axvline(1860.5, color="C2", linestyle=":")
axes.set_xlabel("year")
axes.set_ylabel("log10 of lynx trapped")
axes.set_ylim(0.4, 4.4)
axes.legend(loc="lower left")
