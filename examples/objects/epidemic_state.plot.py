"""Number of boys by day, from 0 to 13, in two curves: the fields of the
object that the scan returned. The susceptible fall from 760 to nearly
none. The infected rise from 3 to a peak of almost 400 in the first week
and then fall."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(history.susceptible, "oC0-", label="history.susceptible")
axes.plot(history.infected, "sC1-", label="history.infected")
axes.set_xlabel("day")
axes.set_ylabel("boys")
figure.legend(loc="outside upper center", ncols=2)
