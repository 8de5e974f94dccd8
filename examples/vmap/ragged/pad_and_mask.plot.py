"""Boys in bed by day of the phase, on a logarithmic axis, with a fitted
line for each phase. The rise goes up from 3 to 225, the peak falls
slowly from 298 to 189, the fall goes down from 128 to 4. The peak has
no fifth day: there a cross marks the padding, 1, far below its line."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for i, name in enumerate(["rise", "peak", "fall"]):
    day = np.flatnonzero(is_data[i])
    fit = np.log(in_bed[i, day]).mean() + rates[i] * (day - day.mean())
    axes.plot(day, in_bed[i, day], f"C{i}{'osD'[i]}")
    axes.plot(day, np.exp(fit), f"C{i}", label=name)
    fill = np.flatnonzero(~is_data[i])
    axes.plot(fill, in_bed[i, fill], f"C{i}x", markersize=8)
axes.text(3.9, 1, "padding", ha="right", va="center")
axes.set_yscale("log")
axes.set_yticks([1, 10, 100], ["1", "10", "100"])
axes.set_xticks(range(5))
axes.set_xlabel("day of the phase")
axes.set_ylabel("boys in bed")
axes.legend(loc="center left")
