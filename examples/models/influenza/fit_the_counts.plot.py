"""The counts of 1978 as points, and over them the fitted number of
boys in bed: a line for the median and a band that holds 90 % of new
counts. The band is widest around its peak on day 6, from about 220 to
530, and contains all fourteen points. The median peaks on day 6 at
about 360, a day after the largest count, 298."""

import matplotlib.pyplot as plt

middle = jnp.percentile(again["counts"], 50, axis=0)

figure, axes = plt.subplots()
band = "90 % of new counts"
axes.fill_between(range(14), low, high, alpha=0.2, label=band)
axes.plot(middle, "C1", label="median")
axes.plot(counts, "oC0", label="counted in 1978")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
