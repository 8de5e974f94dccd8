"""Posterior mean and 90 % interval of the effects of eight schools.
With the index from 1 the means are shifted by one school: school 0 has
mean 9 with the index from 0, school 1 has it with the index from 1.
School 0 is then left with its prior, from about -16 to 16 around 0, and
school 7 has the data of schools 6 and 7."""

import matplotlib.pyplot as plt

mean, ends = theta.mean(axis=0), np.quantile(theta, [0.05, 0.95], 0)
# With the index from 0 the posterior is known, since all is normal.
weight = 100 / (100 + error**2)  # of the data; the prior has the rest
half = 1.645 * error * np.sqrt(weight)
place = np.arange(8)

figure, axes = plt.subplots()
style = {"elinewidth": 1, "markersize": 6, "linestyle": "none"}
axes.errorbar(
    place - 0.14,
    weight * effect,
    half,
    marker="o",
    color="C0",
    label="index from 0",
    **style,
)
axes.errorbar(
    place + 0.14,
    mean,
    abs(ends - mean),
    marker="s",
    color="C1",
    label="index from 1",
    **style,
)
axes.set_xlabel("school")
axes.set_ylabel("effect (points)")
axes.set_xticks(place)
axes.grid(visible=False, axis="x")
figure.legend(loc="outside upper center", ncols=2)
