"""Boys in bed on 14 days, as points, and the mean of each window of
seven days, drawn on its middle day. The counts peak at 298; the means
begin on day 3 and end on day 10, rise from 128 to 201 and fall to
95."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(range(14), in_bed, "o", label="boys in bed")
axes.plot(range(3, 11), means, label="mean of 7 days")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend(loc="upper right")
