"""Histograms of the posterior draws of the mean weight, in kilograms.
Those of the first and the second fit are the same, around 62. That of
the fit of a copy is two kilograms to the left, around 60, where the
corrected data are."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
edges = np.linspace(57.5, 64.5, 36)
axes.hist(first, edges, color="C0", alpha=0.5, label="first fit")
axes.hist(
    second,
    edges,
    histtype="step",
    color="C1",
    linewidth=1.8,
    label="second fit",
)
axes.hist(third, edges, color="C2", alpha=0.5, label="fit of a copy")
axes.set_xlabel("mean weight (kilograms)")
axes.set_ylabel("draws")
figure.legend(loc="outside upper center", ncols=3)
