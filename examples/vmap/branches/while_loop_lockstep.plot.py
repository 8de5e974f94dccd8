"""A bar for each of three lanes, all 37 turns long. The lane with
recovery 0.2 keeps all 37. With recovery 0.5 a lane keeps 19 turns, with
0.8 it keeps 17, and the turns after that are thrown away."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.2))
lane = range(3)
axes.barh(lane, days, height=0.6, color="C0", alpha=0.7, label="kept")
axes.barh(
    lane,
    turns - days,
    left=days,
    height=0.6,
    fill=False,
    edgecolor="C1",
    hatch="////",
    label="thrown away",
)
names = [f"recovery {rate:.1f}" for rate in recovery]
axes.set_yticks(lane, names)
axes.invert_yaxis()
axes.grid(axis="y", visible=False)
axes.set_xlim(0, turns + 1)
axes.set_xlabel("turns of the loop (days)")
axes.set_ylabel("lane")
figure.legend(loc="outside upper right", ncols=2)
