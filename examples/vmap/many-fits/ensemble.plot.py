"""The share of boys in bed on ten days, with a peak of 39 percent on
day 5, and the curves of ten networks. On these days the curves lie
close together and follow the data. After day 9 they fan out: on day 14
they reach from about 0 to 18 percent."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.8))
when = jnp.linspace(0, 1.4, 57)
over_days = jax.vmap(predict, in_axes=(None, 0))
curves = jax.vmap(over_days, in_axes=(0, None))(networks, when)
lines = axes.plot(
    10 * when, 100 * curves.T, "C0-", linewidth=1, alpha=0.5
)
lines[0].set_label("ten networks")
axes.plot(10 * day, 100 * share, "C1o", label="data")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed (percent)")
axes.legend()
