"""The share admitted in six departments: observed points and two
columns of 90 percent intervals. With numbers from 0 each interval sits
on its point. With numbers from 1 the first interval is wide and far
from its point, and each of the others sits on the point of the
department before, except the last, which lies between two."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
place = jnp.arange(6)
fits = [(right, -0.15, "C0", "from 0"), (wrong, 0.15, "C1", "from 1")]
for draws, shift, color, name in fits:
    low, high = jax.nn.sigmoid(
        jnp.quantile(draws, jnp.array([0.05, 0.95]), 0)
    )
    axes.vlines(place + shift, low, high, color, lw=4, label=name)
axes.plot(
    place, admitted / applied, "o", color="black", label="observed"
)
axes.set_xlabel("department")
axes.set_xticks(range(6), list("ABCDEF"))
axes.set_ylabel("share admitted")
axes.legend()
