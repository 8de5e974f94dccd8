"""The log of the boys in bed on 14 days. The points of the data rise
from 1.1 to 5.7 on day 6 and fall to 1.4. A band, the exact 90 %
interval of the level, follows them. The two dashed lines of the guide
lie on its edges, on all days."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
wide = 1.645 * spread
axes.fill_between(
    day, mean - wide, mean + wide, alpha=0.3, label="exact, 90 %"
)
loc, scale = (
    result.params["level_auto_loc"],
    result.params["level_auto_scale"],
)
axes.plot(day, loc - 1.645 * scale, "C1--", label="guide, 90 %")
axes.plot(day, loc + 1.645 * scale, "C1--")
axes.plot(day, log_count, "C0o", label="data")
axes.set_xlabel("day")
axes.set_ylabel("log of the boys in bed")
axes.legend(loc="lower center")
