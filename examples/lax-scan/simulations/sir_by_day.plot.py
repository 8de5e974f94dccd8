"""Boys in bed in a school of 763, over 14 days. Points show the counts
of 1978: they rise from 3 to 298 on day 5 and fall to 4. The curve of
the model starts with them, peaks one day later at 374, and falls with
them."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(range(14), in_bed, "o", label="counted in 1978")
axes.plot(range(14), infected, label="model")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
