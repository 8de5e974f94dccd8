"""Two densities of the missing average of a player, from 0.05 to 0.55.
Counted once it is a wide hump around 0.3. Counted twice the hump is
narrower and taller, and it lies nearer to 0.27, the mean of the prior.
A dotted line marks the true value, 0.4."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for name, density in densities.items():
    axes.plot(
        lost[50:551:5], density[50:551:5], label=f"counted {name}"
    )
axes.axvline(0.4, color="C2", linestyle=":", label="truth")
axes.set_xlabel("missing batting average")
axes.set_ylabel("posterior density")
axes.legend()
