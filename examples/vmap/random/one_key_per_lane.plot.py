"""Four levels, 0, 4, 8 and 12, and the replicate drawn for each. Left,
with own keys, the replicates lie 10 above, 24 below, 13 above and 6
below their levels. Right, with one key for all, each lies 16 above its
level."""

import matplotlib.pyplot as plt

figure, both = plt.subplots(1, 2, sharey=True, figsize=(5, 2.6))
for axes, result in zip(both, (own, shared), strict=True):
    axes.plot(range(4), level, "k_", markersize=14, label="level")
    axes.plot(range(4), result, "C0o", label="replicate")
    axes.vlines(range(4), level, result, "C0", alpha=0.5)
    axes.set_xticks(range(4))
    axes.margins(x=0.15)
both[1].legend(loc="lower right")
both[0].set_title("own keys")
both[1].set_title("one key")
both[0].set_xlabel("draw")
both[1].set_xlabel("draw")
both[0].set_ylabel("level and replicate")
