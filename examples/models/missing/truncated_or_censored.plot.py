"""Three densities of the mean batting average. As it is: a hump at
0.33. Truncated: a wider one at 0.29. Censored: a narrow one at 0.26. A
dotted line marks 0.265, the mean of all eighteen players."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for way, density in densities.items():
    axes.plot(grid[150:401:3], density[150:401:3], label=way)
axes.axvline(0.265, color="C3", linestyle=":", label="all players")
axes.set_xlabel("mean batting average")
axes.set_ylabel("posterior density")
axes.legend()
