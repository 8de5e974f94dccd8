"""Boys in bed over 14 days, one curve for each lane. The three
epidemics begin with 1, 3 and 9 boys ill. They have nearly the same
height, about 270, and the more boys are ill at the start the earlier is
the peak: on days 9, 7 and 6."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for start, curve in zip(ill, curves, strict=True):
    axes.plot(curve, label=f"{start:.0f} ill on day 0")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
