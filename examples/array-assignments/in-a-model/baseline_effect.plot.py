"""Effect of each department on the log odds of admission, with 90 %
intervals. A is the baseline, at 0 and without an interval. B lies at
the same height, C and D at about -1.3, E at about -1.7, F at -3.3."""

import matplotlib.pyplot as plt

mean = effect.mean(axis=0)
ends = np.quantile(effect, [0.05, 0.95], axis=0)
figure, axes = plt.subplots(figsize=(5, 2.8))
axes.axhline(0, color="C3", linestyle=":")
axes.errorbar(
    np.arange(6), mean, abs(ends - mean), fmt="o", markersize=5
)
axes.set_xticks(np.arange(6), list("ABCDEF"))
axes.grid(visible=False, axis="x")
axes.set_xlabel("department")
axes.set_ylabel("effect (log odds)")
