"""Beetles killed in eight groups and the number expected under beta, by
log dose. A bar joins the two, labeled with the first entry of the
group's score, which is killed less expected. The gaps run from -9.9 in
the third group to 2.5."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
expected = n * jax.nn.sigmoid(beta[0] + beta[1] * (dose - 1.8))
axes.vlines(dose, expected, killed, "C2", linewidth=3, alpha=0.5)
axes.plot(dose, killed, "C0o", label="killed")
axes.plot(dose, expected, "C1--s", fillstyle="none", label="expected")
for place, end, gap in zip(dose, killed, scores[:, 0], strict=True):
    axes.annotate(
        f"{gap:.1f}",
        (place, end),
        (8, -13),
        textcoords="offset points",
        va="center",
    )
axes.margins(0.12)
axes.set_xlabel("log dose")
axes.set_ylabel("beetles")
axes.legend()
