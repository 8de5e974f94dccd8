"""Three regions of slope against level that hold about 90 % of the
probability. The exact one is a long ellipse that leans to the left: a
lower level goes with a higher slope. That of AutoMultivariateNormal
covers it. That of AutoNormal is a small upright ellipse in the middle,
about half as wide and half as high."""

import matplotlib.pyplot as plt
import numpy as np

figure, axes = plt.subplots()
shares = np.asarray(weight).reshape(101, 101)
highest = np.sort(weight)[::-1]
edge = highest[np.argmax(np.cumsum(highest) > 0.9)]
axes.contourf(
    np.asarray(level[::2]),
    np.asarray(slope[::2]),
    shares[::2, ::2],
    [edge, 1],
    colors="C0",
    alpha=0.3,
)
axes.plot([], [], "C0s", alpha=0.4, markersize=9, label="exact")
angle = np.linspace(0, 2 * np.pi, 60)
circle = 4.61**0.5 * np.stack([np.cos(angle), np.sin(angle)])
for sites, name, style in (
    (draws[1], "AutoMultivariateNormal", "C2-."),
    (draws[0], "AutoNormal", "C1--"),
):
    root = np.linalg.cholesky(np.cov(sites))
    center = np.mean(sites, axis=1)[:, None]
    axes.plot(*(center + root @ circle), style, label=name)
axes.set_xlabel("level (logit at a dose of 1.7)")
axes.set_ylabel("slope (per 0.1 of dose)")
axes.legend(loc="upper right")
