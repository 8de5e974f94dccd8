"""Above, the growth of the number of boys in bed from day to day, as
points: above zero until day 5, below zero after. Below, the probability
that the epidemic is growing: 1 until day 4, 0.7 on day 5, then near
0."""

import matplotlib.pyplot as plt

figure, (above, below) = plt.subplots(
    2, 1, figsize=(5, 4.2), sharex=True
)
day = np.arange(1, 14)
above.plot(day, growth, "C1o")
above.axhline(0, color="C2", linestyle=":")
above.set_ylabel("growth of the log")
below.bar(day, probability[:, 0], color="C0")
below.set_ylabel("P(growing)")
below.set_xlabel("day")
