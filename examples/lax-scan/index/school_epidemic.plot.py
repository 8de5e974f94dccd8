"""Boys in bed in a school of 763, over 14 days. Points show the counts
of 1978, which rise from 3 on day 0 to a peak of 298 on day 5. The
simulated curve, the outputs of the scan, rises later and peaks at 320
on day 6."""

import matplotlib.pyplot as plt

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
figure, axes = plt.subplots()
axes.plot(range(14), in_bed, "o", label="counted")
axes.plot(range(14), curve, label="simulated")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend(loc="upper right")
