"""Two tables of probabilities, 4 patients by 3 outcomes. On the left,
patient and outcome reach one element of each row: outcome 0 of patient
0, 1 of patient 1, 2 of patient 2, 1 of patient 3. On the right the
slice with outcome reaches all twelve elements."""

import matplotlib.pyplot as plt
import numpy as np

places = {
    "[patient, outcome]": (patient, outcome),
    "[:, outcome]": (slice(None), outcome),
}
figure, both = plt.subplots(1, 2, figsize=(5, 2.9), sharey=True)
for axes, (name, place) in zip(both, places.items(), strict=True):
    reached = np.zeros(probability.shape, bool)
    reached[place] = True
    for (row, column), number in np.ndenumerate(probability):
        axes.text(
            column, row, f"{number:.1f}", ha="center", va="center"
        )
    rows, columns = reached.nonzero()
    axes.bar(columns, 1, width=1, bottom=rows - 0.5, alpha=0.35)
    axes.set_xticks(range(3))
    axes.set_yticks(range(4))
    axes.set_xlim(-0.5, 2.5)
    axes.set_ylim(3.5, -0.5)
    axes.grid(visible=False)
    axes.set_xlabel("outcome")
    axes.set_title(name)
both[0].set_ylabel("patient")
