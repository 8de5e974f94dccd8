"""The counts of 11 days as points on a logarithmic axis, the level, and
a band of two standard deviations. On days 4, 5 and 10, which have no
count, the level stays where it was, at 63 and then at 136, and the band
is much wider: on day 5 it reaches from 8 to 508. It closes with the
next count."""

import matplotlib.pyplot as plt

sd = jnp.sqrt(variance)

figure, axes = plt.subplots()
axes.fill_between(
    range(14),
    jnp.exp(level - 2 * sd),
    jnp.exp(level + 2 * sd),
    alpha=0.2,
    label="± 2 sd",
)
axes.plot(jnp.exp(level), label="level")
axes.plot(in_bed, "C1o", label="counts")
axes.set_yscale("log")
axes.set_yticks([1, 10, 100], ["1", "10", "100"])
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend(loc="lower center")
