"""Boys infected over 14 days, one curve for each of three draws of
beta. The larger beta is, the higher and the earlier is the peak: about
210 on day 9, 280 on day 7, 330 on day 6."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.8))
for rate, curve in zip(beta, curves, strict=True):
    axes.plot(curve, label=f"beta {rate:.1f}")
axes.set_xlabel("day")
axes.set_ylabel("boys infected")
axes.legend()
