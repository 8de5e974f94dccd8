"""Value and slope of the guarded logarithm at means from 0 to 4, with
one where and with two. The values are the same, 0 at a mean of 0 and
then the logarithm. The slopes agree at every mean above 0. At 0 the
slope is NaN with one where, and 0 with two."""

import matplotlib.pyplot as plt

figure, both = plt.subplots(1, 2, sharey=True, figsize=(5, 2.6))
mean = jnp.linspace(0, 4, 17)
for axes, log in zip(both, (one_where, two_wheres), strict=True):
    slope = jax.vmap(jax.grad(log))(mean)
    axes.plot(
        mean,
        log(mean),
        "C0o",
        fillstyle="none",
        markersize=7,
        label="value",
    )
    axes.plot(mean, slope, "C1s", markersize=3, label="slope")
    for lost in mean[jnp.isnan(slope)]:
        axes.axvline(lost, color="C1", linestyle=":")
        axes.text(lost + 0.15, 3, "slope NaN")
    axes.set_xlabel("mean")
    axes.set_title(log.__name__.replace("_", " "))
both[0].set_ylabel("value and slope")
both[1].legend()
