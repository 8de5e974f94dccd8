"""Left: the share of beetles killed rises from 0.10 at a log dose of
1.69 to 1 at 1.88. The fitted curves of 25 simulated data sets form a
narrow band that passes near these points. Right: the slopes of all 500
fits, most of them between 28 and 40, with the slope of the real data,
34, marked."""

import matplotlib.pyplot as plt

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.6))
log_dose = jnp.linspace(1.68, 1.89, 15)
logits = beta[:25, :1] + beta[:25, 1:] * (log_dose - 1.8)
left.plot(
    log_dose, jax.nn.sigmoid(logits).T, "C0-", linewidth=1, alpha=0.3
)
left.plot(dose, killed / n, "C1o")
left.set_xlabel("log dose")
left.set_ylabel("share killed")
right.hist(beta[:, 1], bins=range(24, 49, 2), alpha=0.5)
right.axvline(slope, color="k", linestyle="--")
right.set_xlabel("slope")
right.set_ylabel("data sets")
