"""Eight pairs of intervals that hold 90 % of the draws of theta. With
all samples, the intervals are those of the old schools: the first is
highest and the fifth lowest. With z drawn again they are nearly alike
and wider, from about -5 to 18, because nothing is known about a new
school."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
levels = jnp.array([0.05, 0.5, 0.95])
school = jnp.arange(8)
for shift, sites, style, label in (
    (-0.12, same, "C0o", "z from the samples"),
    (0.12, new, "C1s", "z drawn again"),
):
    low, middle, high = jnp.quantile(sites["theta"], levels, axis=0)
    axes.vlines(school + shift, low, high, style[:2])
    axes.plot(school + shift, middle, style, label=label)
axes.set_xlabel("school")
axes.set_ylabel("theta (points)")
axes.set_ylim(-14, 36)
axes.legend(loc="upper right")
