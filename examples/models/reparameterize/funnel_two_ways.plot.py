"""Two panels of draws, the effect of school 0 against the spread tau on
a log scale. Left, centered: the draws form the upper part of a funnel
and stop where tau is small. Right, non-centered: the funnel goes on
downward, becoming narrower, with draws at much smaller tau."""

import matplotlib.pyplot as plt

figure, both = plt.subplots(1, 2, sharex=True, sharey=True)
for axes, name in zip(both, draws, strict=True):
    theta = draws[name]["theta"][::5, 0]
    tau = draws[name]["tau"][::5]
    axes.plot(theta, tau, "C0.", markersize=3)
    axes.set_yscale("log")
    axes.set_yticks([0.01, 0.1, 1, 10], ["0.01", "0.1", "1", "10"])
    axes.set_title(name)
    axes.set_xlabel("effect (points)")
both[0].set_ylabel("spread tau (points)")
