"""Histogram of the pooled effect in 10,000 resamples. It has one peak
near 8, close to the 7.7 of all eight schools, which is marked, and a
longer tail to the right. The shaded 95% interval runs from 2.1 to
14.5."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.hist(means, bins=40, alpha=0.5)
axes.axvspan(low, high, alpha=0.12, label="95% interval")
axes.axvline(
    pooled(effect, error), color="k", label="all eight schools"
)
axes.set_xlabel("pooled effect (points)")
axes.set_ylabel("resamples")
figure.legend(loc="outside upper right", ncols=2)
