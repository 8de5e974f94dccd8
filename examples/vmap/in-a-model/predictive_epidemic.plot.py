"""Boys in bed over 14 days. The median of the posterior predictive
rises from 3 to 365 on day 6 and falls to 9, within a band that is
widest on day 6, from 244 to 519. All points counted in 1978 lie in the
band, on days 5 to 7 in its lower half."""

import matplotlib.pyplot as plt

counted = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
figure, axes = plt.subplots()
day = range(14)
low, high = interval
axes.fill_between(day, low, high, alpha=0.2, label="90% interval")
axes.plot(day, jnp.median(in_bed, axis=0), "C0", label="median")
axes.plot(day, counted, "C1o", label="counted in 1978")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
