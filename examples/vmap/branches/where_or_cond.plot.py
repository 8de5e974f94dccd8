"""The share to vaccinate against the reproduction number. Two lines are
the two branches, 1 - 1/R0 and 0, each drawn over the whole range: both
are computed in all five lanes. Circles mark what each lane keeps: 0 for
the two draws with R0 up to 1, the other branch for the three above."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.8))
r0 = jnp.linspace(0.6, 4.0, 40)
axes.plot(r0, 1 - 1 / r0, label="branch 1 - 1/R0")
axes.plot(r0, 0 * r0, label="branch 0")
axes.plot(
    beta / gamma,
    share,
    "C2o",
    fillstyle="none",
    markersize=8,
    label="kept by a lane",
)
axes.set_xlabel("R0 (beta / gamma)")
axes.set_ylabel("share to vaccinate")
axes.legend(loc="lower right")
