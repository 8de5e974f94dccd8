"""The best school of a replicate with tau 6 against the best with tau
5, in 150 replicates. Left, under shared noise, all points lie on one
rising line, from 1 to 58. Right, each with its own noise, the points
are a cloud without any slope."""

import matplotlib.pyplot as plt

figure, both = plt.subplots(
    1, 2, sharex=True, sharey=True, figsize=(5, 2.6)
)
for axes, best in zip(both, (paired, unpaired), strict=True):
    axes.plot(best[:150, 0], best[:150, 1], "C0.", alpha=0.6)
    axes.set_xlabel("best school, tau 5")
both[0].set_title("shared noise")
both[1].set_title("own noise")
both[0].set_ylabel("best school, tau 6")
