"""Memory of the five ways as bars. Plain and whole need 2.0 MB, step
0.8 MB; the bars of blocks, 0.09 MB, and of both, 0.06 MB, are slivers
beside them."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.4))
bars = axes.barh(list(sizes), list(sizes.values()), height=0.6)
axes.bar_label(bars, fmt="%.2f", padding=3)
axes.invert_yaxis()
axes.set_xlim(0, 2.3)
axes.set_xlabel("memory (MB)")
axes.set_ylabel("checkpoint")
