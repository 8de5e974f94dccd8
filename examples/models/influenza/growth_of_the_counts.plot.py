"""The number of boys in bed on each of 14 days, as points: 3 at
first, 225 on day 4, the largest, 298, on day 5, and 4 on the last
day. A dashed curve that grows by the same factor every day follows
the first five points and leaves the picture before day 5."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(day, counts, "o", label="boys in bed")
early = jnp.linspace(0, 4.4, 23)
curve = jnp.exp(start + slope * early)
axes.plot(early, curve, "C1", label="constant growth")
axes.set_ylim(0, 320)
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
