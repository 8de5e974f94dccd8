"""The relative error of running sums of up to 10,000 tenths, in
millionths. The scan's error grows with the sum, in swings, to about 97;
that of the pairs stays under 1, a flat line at the bottom."""

import matplotlib.pyplot as plt

places = np.linspace(9, 9999, 80).astype(int)

figure, axes = plt.subplots()
axes.plot(places + 1, 1e6 * errors["scan"][places], label="scan")
axes.plot(places + 1, 1e6 * errors["pairs"][places], label="pairs")
axes.set_xlabel("numbers added")
axes.set_ylabel("relative error (millionths)")
axes.legend()
