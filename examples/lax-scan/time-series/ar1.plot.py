"""Left, the simulated series: 50 values between -1.3 and 2.1, each near
the one before. Right, each value against the one before: a cloud along
a rising line, which is phi times the value before. The likelihood needs
only these 49 pairs and the first value."""

import matplotlib.pyplot as plt

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.6))
left.plot(series, linewidth=1.3)
left.set_xlabel("t")
left.set_ylabel("series")
right.plot(series[:-1], series[1:], "o", markersize=3)
ends = np.array([series.min(), series.max()])
right.plot(ends, phi * ends, "C1--")
right.set_xlabel("series[:-1]")
right.set_ylabel("series[1:]")
