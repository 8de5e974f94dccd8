"""Time of each of the 24 calls, on a logarithmic axis. The first call,
which compiles, takes a hundred times as long as most others or more.
The 20 calls that are timed scatter around their median, a horizontal
line, and a few may take much longer. The first four are left out."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
call = np.arange(1, 25)
axes.plot(call[:4], times[:4], "sC1", mfc="none", label="left out")
axes.plot(call[4:], rest, "oC0", label="timed")
axes.axhline(np.median(rest), linewidth=1.2, label="median")
axes.set_yscale("log")
axes.yaxis.set_major_formatter("{x:,.0f}")
axes.set_xlabel("call")
axes.set_ylabel("time (microseconds)")
axes.legend()
