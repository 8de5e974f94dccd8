"""Posterior density of tau for four scales of its prior. All four
curves are highest at 0 and fall. With scale 1 the curve begins at 0.77
and is gone beyond 4. With scale 5 it begins at 0.19 and ends near 13.
The curves of scales 25 and 125 are nearly the same, begin near 0.1 and
are not yet 0 at 20."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
density = weight / (tau[1] - tau[0])
for scale, line in zip(prior_scale, density, strict=True):
    label = f"prior scale {scale:.0f}"
    axes.plot(tau[:200:4], line[:200:4], label=label)
axes.set_xticks(range(0, 21, 5))
axes.set_xlabel("tau (points)")
axes.set_ylabel("posterior density")
axes.legend()
