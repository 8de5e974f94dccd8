"""The table of 3 wards and 5 days after the three updates. The first
reached ward 0 on all days: 9. The second reached ward 1 on days 1 and
2: 4 and 5. The third reached day 4 of all wards: 1, 2 and 3, so it
replaced the 9 of ward 0. The six elements that none reached are 0."""

import matplotlib.pyplot as plt
import numpy as np

reached = {
    ".at[0]": beds == 9,
    ".at[1, 1:3]": (beds == 4) | (beds == 5),
    ".at[:, 4]": (beds > 0) & (beds < 4),
}
figure, axes = plt.subplots(figsize=(5, 2.7))
for number, (place, cells) in enumerate(reached.items()):
    wards, days = np.nonzero(cells)
    axes.bar(
        days,
        1,
        width=1,
        bottom=wards - 0.5,
        color=f"C{number}",
        alpha=0.35,
        label=place,
    )
for (ward, day), boys in np.ndenumerate(beds):
    axes.text(day, ward, boys, ha="center", va="center")
axes.set_yticks(range(3))
axes.set_xlim(-0.5, 4.5)
axes.set_ylim(2.5, -0.5)
axes.grid(visible=False)
axes.set_xlabel("day")
axes.set_ylabel("ward")
figure.legend(loc="outside upper center", ncols=3)
