"""Beetles killed in four groups and the number expected under beta, by
log dose. Each gap is labeled with the group's score by beta[0]. In the
first two groups the numbers nearly agree, 0.5 and -0.1; in the last two
fewer were killed than expected, by 7.7 and 7.2."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
expected = n * jax.nn.sigmoid(beta[0] + beta[1] * x)
axes.vlines(x, expected, killed, "C2", linewidth=3, alpha=0.5)
axes.plot(x, killed, "C0o", label="killed")
axes.plot(
    x, expected, "C1--s", fillstyle="none", label="expected under beta"
)
for place, middle, gap in zip(
    x, (expected + killed) / 2, scores[:, 0], strict=True
):
    axes.text(place + 0.02, middle - 0.5, f"{gap:.1f}", va="top")
axes.margins(0.12)
axes.set_xlabel("log dose, centered, times 10")
axes.set_ylabel("beetles")
axes.legend()
