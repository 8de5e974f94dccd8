"""Six days of counts, three times. In the first row two counts, 225 and
298, are selected by the mask. In the second row, the result of where,
all six are there and the two have become 200. In the third row, what
the mask would pick as an index, there are only the two."""

import matplotlib.pyplot as plt

mask = in_bed > 200
rows = {
    "in_bed": (in_bed, mask),
    "where": (cap(in_bed), mask),
    "in_bed[mask]": (in_bed[mask], mask[mask]),
}
figure, axes = plt.subplots(figsize=(5, 2))
for row, (counts, selected) in enumerate(rows.values()):
    for place, (count, shaded) in enumerate(
        zip(counts.tolist(), selected.tolist(), strict=True)
    ):
        axes.bar(
            place,
            0.8,
            width=0.95,
            bottom=row - 0.4,
            color="C0",
            alpha=0.35 if shaded else 0.08,
        )
        axes.text(place, row, count, ha="center", va="center")
axes.set_yticks(range(3), rows)
axes.set_ylim(2.5, -0.5)
axes.set_xticks(range(6))
axes.grid(visible=False)
axes.set_xlabel("place in the array")
axes.set_ylabel("array")
