"""Mileage against weight for nine cars, with two fitted bands. With
data of shape (9,) the band follows the points down from 30 miles per
gallon for the lightest car to 10 for the heaviest. With a column of
shape (9, 1) the band lies flat at about 21 and misses most of the
points."""

import matplotlib.pyplot as plt
import numpy as np

line = np.linspace(1.5, 5.4, 40)


def band(draws):
    mean = draws["base"][:, None] + draws["slope"][:, None] * (line - 3)
    return np.quantile(mean, [0.05, 0.95], axis=0)


figure, axes = plt.subplots()
axes.fill_between(
    line, *band(fit(mileage)), color="C0", alpha=0.3, lw=0, label="(9,)"
)
axes.fill_between(
    line, *band(draws), color="C1", alpha=0.3, lw=0, label="(9, 1)"
)
axes.plot(weight, mileage, "o", color="black")
axes.set_xlabel("weight (1,000 lb)")
axes.set_ylabel("miles per gallon")
axes.legend(title="shape of the data")
