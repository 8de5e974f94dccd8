"""Boys in bed on 14 days. Points show the counts of 1978: from 3 up to
298 on day 5 and down to 4. The curve of the model, which is the ys of
the scan, starts with them, rises more slowly, peaks one day later at
320 and falls faster."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(range(14), in_bed, "o", label="counted in 1978")
axes.plot(range(14), infected, label="model: the ys")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
