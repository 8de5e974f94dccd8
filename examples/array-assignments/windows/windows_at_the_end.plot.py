"""Which days each way reaches if days 4, 5 and 6 are asked for and day
6 does not exist. The index reads days 4 and 5, and 5 once more, and
writes days 4 and 5. Both dynamic functions reach days 3, 4 and 5."""

import matplotlib.pyplot as plt


def day_of(counts):
    return jnp.searchsorted(in_bed, counts)


def changed(updated):
    return jnp.flatnonzero(updated != in_bed)


ways = {
    "x[days]": day_of(in_bed[days]),
    "dynamic_slice": day_of(read_slice(in_bed, start)),
    "x.at[days].set": changed(in_bed.at[days].set(0)),
    "dynamic_update_slice": changed(write_slice(in_bed, start)),
}
figure, axes = plt.subplots(figsize=(5, 2.2))
axes.axvspan(3.5, 6.5, alpha=0.12, linewidth=0)
axes.text(6, -0.7, "asked for", ha="right")
for row, reached in enumerate(ways.values()):
    axes.plot(reached, [row] * len(reached), "C0o", markersize=9)
axes.set_yticks(range(4), ways)
axes.set_ylim(3.5, -1.2)
axes.set_xticks(range(7))
axes.set_xlim(-0.5, 6.5)
axes.set_xlabel("day (6 does not exist)")
axes.set_ylabel("read or write")
