"""Number of boys by day, from 0 to 13, in two curves: two fields of the
object that the scan returned. The susceptible fall from 760 to about
20. The infected rise from 3 to 300 on day 7 and then fall."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(history.susceptible, "oC0-", label="history.susceptible")
axes.plot(history.infected, "sC1-", label="history.infected")
axes.set_xlabel("day")
axes.set_ylabel("boys")
figure.legend(loc="outside upper center", ncols=2)
