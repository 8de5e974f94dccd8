"""The share of beetles killed against the log dose, eight points from
10 % at 1.69 to all of them at 1.88, and the fitted logistic curve,
which rises through the points and passes one half at about 1.77."""

import matplotlib.pyplot as plt
import numpy as np

grid = np.linspace(1.68, 1.9, 40)

figure, axes = plt.subplots()
axes.plot(dose, killed / beetles, "o", label="counted")
curve = 1 / (1 + np.exp(-(theta[0] + theta[1] * (grid - 1.8))))
axes.plot(grid, curve, "C1", label="fitted")
axes.set_xlabel("log10 of the dose (mg/L)")
axes.set_ylabel("share killed")
axes.legend()
