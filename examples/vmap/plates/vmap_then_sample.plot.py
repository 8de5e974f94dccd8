"""Boys in bed over 14 days in three schools, drawn from the model. The
lines are the simulated epidemics and the points the counts drawn around
them. With beta 2.3 the epidemic peaks on day 6, near 350 boys. With
beta 1.4 and 1.5 it peaks around day 9, near 200 and 220."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
curves = sites["in_bed"]["fn"].rate  # (day, school)
for i, beta in enumerate(sites["beta"]["value"]):
    axes.plot(curves[:, i], f"C{i}", label=f"beta {beta:.1f}")
    axes.plot(sites["in_bed"]["value"][:, i], f"C{i}{'osD'[i]}")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
