"""The stock before each of six years: 5.0, 5.2, 4.5, 3.7 and 1.9
tonnes, and then no more values. The catch is 1, 2, 2, 3, 4 and 1
tonnes: in year 4 it is larger than the stock and what grows in that
year, which is marked as the first bad step."""

import matplotlib.pyplot as plt

stock = jnp.exp(ys["before"])

figure, axes = plt.subplots()
axes.plot(stock, "o-", label="stock before the step")
axes.plot(catch, "s--", label="catch")
axes.axvline(year, color="C2", linestyle=":", label="first bad step")
axes.set_xlabel("year")
axes.set_ylabel("tonnes")
axes.legend()
