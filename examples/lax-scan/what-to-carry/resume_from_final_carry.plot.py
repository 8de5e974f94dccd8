"""Boys in bed on 14 days. The first scan gives days 0 to 9: a rise from
3 to 374 on day 6 and a fall to 95. The second scan, which starts at
the final carry of the first, continues the curve from 53 on day 10
down to 9 on day 13."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(range(10), first, "o-", label="first scan")
axes.plot(range(10, 14), second, "C1s--", label="from its final carry")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
