"""The log-likelihood of each of the eight schools, with a line for each
of four draws. In school 1, whose effect is 28, the draw with mu 0 and
tau 1 has the lowest value, -5.4, and the draw with mu 8 and tau 12 the
highest, -4.4. In school 5, whose effect is -1, the order is reversed:
-3.1 against -3.8."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for line, m, t, marker in zip(pointwise, mu, tau, "os^D", strict=True):
    label = f"mu {m:.0f}, tau {t:.0f}"
    axes.plot(range(1, 9), line, marker=marker, label=label)
axes.set_xlabel("school")
axes.set_ylabel("log-likelihood")
axes.legend()
