"""Traces of tau in four chains, one above the other, over 300 draws
each. All four move up and down between 0 and about 20 in the same way.
Chain 2 once goes up to 28 and stays there for some draws."""

import matplotlib.pyplot as plt

figure, panels = plt.subplots(
    4, 1, sharex=True, sharey=True, figsize=(5, 3.6)
)
for chain, axes in enumerate(panels):
    axes.plot(by_chain["tau"][chain, ::2], "C0-", lw=1)
    axes.set_ylabel(f"chain {chain}")
    axes.set_yticks([0, 20])
panels[-1].set_xlabel("every second draw of tau")
