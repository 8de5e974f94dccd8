"""New infections of 8 days and their reports. The infections fall from
64 to 32, rise to 148 on day 4, the last with reproduction number 2, and
drop to 48 the day after, when it becomes 0.5. The reports are smoother
and later: they stay between 93 and 99 from day 4 to day 6."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(infected, "o-", label="infected")
axes.plot(reported, "s--", label="reported")
axes.set_xlabel("day")
axes.set_ylabel("new cases")
axes.set_ylim(bottom=0)
axes.legend()
