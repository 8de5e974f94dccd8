"""Two panels. Left: the loss of 25 of the fits against the step. After
300 steps they lie on separate levels: about 19, about 50, and about 59.
Right: the final loss against the period. The 15 fits at a period of 5.3
have a loss of 19, those at 4.4 of 50, and all others, from 3.5 to 8.3,
of 58 or more."""

import matplotlib.pyplot as plt
import numpy as np

figure, (left, right) = plt.subplots(
    1, 2, figsize=(5, 2.8), sharey=True
)
shown = np.arange(0, 800, 20)
for lane in range(0, 50, 2):
    style = "C0-" if reached[lane] else "C1-"
    left.plot(shown, losses[lane, shown], style, alpha=0.6, linewidth=1)
left.set_ylim(0, 120)
left.set_xlabel("step")
left.set_ylabel("loss (nats)")
right.plot(period[reached], final[reached], "C0o", label="best")
right.plot(period[~reached], final[~reached], "C1x", label="others")
right.set_xlabel("period (nights)")
right.legend(loc="upper right")
