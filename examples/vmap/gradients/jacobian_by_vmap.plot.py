"""Left: boys in bed by day, with a peak of 257 on day 7. Right: the two
columns of the Jacobian. The one for beta rises to 317 on day 6, just
before the peak, and is negative from day 8 on. The one for gamma is
negative throughout, with its lowest value, -530, on day 7."""

import matplotlib.pyplot as plt

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.6))
left.plot(curve)
left.set_xlabel("day")
left.set_ylabel("boys in bed")
right.plot(by_columns[:, 0])
right.text(7.5, 230, "beta")
right.plot(by_columns[:, 1])
right.text(8.5, -500, "gamma")
right.set_xlabel("day")
right.set_ylabel("boys per unit")
