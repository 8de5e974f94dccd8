"""The slope of eight fits by the log dose that each leaves out, and the
slope of all doses, 33.9. Without one of the two lowest doses it is
highest, 36.6 and 37.3. The other six lie between 32.4 and 34.5."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(dose, beta[:, 1], "C0o", label="one dose left out")
axes.axhline(
    everything[1], color="C1", linestyle="--", label="all doses"
)
axes.set_xticks([1.7, 1.75, 1.8, 1.85])
axes.set_xlabel("log dose left out")
axes.set_ylabel("slope")
axes.legend()
