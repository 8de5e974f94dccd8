"""Lines of the trace against the number of days, from 10 to 1000, on
logarithmic axes. The loop of updates grows in proportion to the days,
to 18,965 lines. The scan has 19 lines for any number of days."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.8))
by_at_lines, by_scan_lines = zip(*lengths, strict=True)
axes.loglog(days, by_at_lines, "o-C0", label="by_at")
axes.loglog(days, by_scan_lines, "s--C1", label="by_scan")
axes.set_xlabel("days")
axes.set_ylabel("lines of the trace")
axes.xaxis.set_major_formatter("{x:,.0f}")
axes.yaxis.set_major_formatter("{x:,.0f}")
axes.legend()
