"""Two panels against the step, of 2000. The loss falls from above 100
to about 26 within 300 steps and then stays there, with noise. The band
of the slope rises from 1.2 to about 3.4 within 600 steps and stays
there, about 0.3 wide."""

import matplotlib.pyplot as plt
import numpy as np

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.6))
shown = np.arange(0, 2000, 10)
left.plot(shown, losses[shown], "C0-", linewidth=1)
left.set_ylim(0, 120)
left.set_ylabel("loss (nats)")
middle = np.asarray(path["slope_auto_loc"])[shown]
spread = np.asarray(path["slope_auto_scale"])[shown]
right.fill_between(shown, middle - spread, middle + spread, alpha=0.4)
right.plot(shown, middle, "C0-")
right.set_ylabel("slope (per 0.1 of dose)")
for axes in (left, right):
    axes.set_xlabel("step")
