"""A bar for each of three lanes, all 37 steps long. The lane with gamma
0.2 keeps all 37. With gamma 0.5 a lane keeps 19 steps, with 0.8 it
keeps 17, and the steps after that are computed and thrown away."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 2.2))
lane = range(3)
axes.barh(lane, days, height=0.6, color="C0", alpha=0.7, label="kept")
axes.barh(
    lane,
    days.max() - days,
    left=days,
    height=0.6,
    fill=False,
    edgecolor="C1",
    hatch="////",
    label="thrown away",
)
axes.set_yticks(lane, [f"gamma {rate:.1f}" for rate in gamma])
axes.invert_yaxis()
axes.grid(axis="y", visible=False)
axes.set_xlim(0, days.max() + 1)
axes.set_xlabel("steps of the loop (days)")
axes.set_ylabel("lane")
figure.legend(loc="outside upper right", ncols=2)
