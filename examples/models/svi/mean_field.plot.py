"""Three regions of slope against level that hold about 90 % of the
probability. The exact one is a long ellipse that leans to the left: a
lower level goes with a higher slope. That of AutoMultivariateNormal
covers it. That of AutoNormal is a small upright ellipse in the middle,
about half as wide and half as high."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
shares = weight.reshape(101, 101)
highest = jnp.sort(weight)[::-1]
edge = highest[jnp.argmax(jnp.cumsum(highest) > 0.9)]
axes.contourf(
    level[::2],
    slope[::2],
    shares[::2, ::2],
    [edge, 1],
    colors="C0",
    alpha=0.3,
)
axes.plot([], [], "C0s", alpha=0.4, markersize=9, label="exact")
angle = jnp.linspace(0, 2 * jnp.pi, 60)
circle = 4.61**0.5 * jnp.stack([jnp.cos(angle), jnp.sin(angle)])
for sites, name, style in (
    (draws[1], "AutoMultivariateNormal", "C2-."),
    (draws[0], "AutoNormal", "C1--"),
):
    root = jnp.linalg.cholesky(jnp.cov(sites))
    center = sites.mean(axis=1)[:, None]
    axes.plot(*(center + root @ circle), style, label=name)
axes.set_xlabel("level (logit at a dose of 1.7)")
axes.set_ylabel("slope (per 0.1 of dose)")
axes.legend(loc="upper right")
