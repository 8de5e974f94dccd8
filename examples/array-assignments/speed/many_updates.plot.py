"""Microseconds for each of 1000 updates in one call, against the size
of the array. Three lines lie close together, and none rises between 100
and 10 million elements."""

import matplotlib.pyplot as plt

sizes = list(rows)
by_fori_loop, by_scan, by_at = zip(*rows.values(), strict=True)

figure, axes = plt.subplots()
axes.plot(sizes, by_at, marker="o", label="at once")
axes.plot(sizes, by_fori_loop, marker="s", label="fori_loop")
axes.plot(sizes, by_scan, marker="D", label="scan")
axes.set_xscale("log")
axes.set_ylim(bottom=0)
axes.set_xticks(sizes, ["100", "1k", "10k", "100k", "1M", "10M"])
axes.minorticks_off()
axes.set_xlabel("elements of the array")
axes.set_ylabel("microseconds for one update")
figure.legend(loc="outside upper center", ncols=4)
