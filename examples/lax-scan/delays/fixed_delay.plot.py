"""Two curves of the same shape: the infected rise from 3 on day 0 to 60
on day 4 and fall to 10; those who fall ill follow exactly three days
later, with 0 on days 0 to 2 and 45 on day 6, the last."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(infected_on, "o-", label="infected")
axes.plot(ill, "s--", label="fall ill")
axes.set_xlabel("day")
axes.set_ylabel("boys")
axes.legend()
