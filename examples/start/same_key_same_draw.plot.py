"""Draws from a standard normal against other such draws, 100 of each,
in two panels. On the left both are made with one key: all points lie on
the diagonal, since each draw equals its partner. On the right they are
made with two keys of the split: the points scatter in all
directions."""

import matplotlib.pyplot as plt

figure, both = plt.subplots(1, 2, figsize=(5, 2.7), sharey=True)
for axes, one, other, names in (
    (both[0], key, key, ("key", "key, again")),
    (both[1], first, second, ("first", "second")),
):
    x, y = (jax.random.normal(k, 100) for k in (one, other))
    axes.plot(x, y, "oC0", alpha=0.5)
    axes.set_xlabel(f"draws with {names[0]}")
    axes.set_ylabel(f"draws with {names[1]}")
    axes.set_xticks([-2, 0, 2])
    axes.set_yticks([-2, 0, 2])
    axes.set_xlim(-3, 3)
    axes.set_ylim(-3, 3)
