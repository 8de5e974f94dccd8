"""Two tables of 3 wards and 4 days. On the left the pairs of ward and
day reach two elements: ward 0 on day 1, and ward 2 on day 3. On the
right the block reaches four: wards 0 and 2, each on days 1 and 3."""

import matplotlib.pyplot as plt

figure, both = plt.subplots(1, 2, figsize=(5, 2.4), sharey=True)
for axes, table in zip(both, [pairs, block], strict=True):
    for (row, column), number in np.ndenumerate(table):
        axes.text(column, row, number, ha="center", va="center")
    rows, columns = table.nonzero()
    axes.bar(columns, 1, width=1, bottom=rows - 0.5, alpha=0.35)
    axes.set_xticks(range(4))
    axes.set_yticks(range(3))
    axes.set_xlim(-0.5, 3.5)
    axes.set_ylim(2.5, -0.5)
    axes.grid(visible=False)
    axes.set_xlabel("day")
both[0].set_title(".at[ward, day]")
both[1].set_title(".at[ix_(ward, day)]")
both[0].set_ylabel("ward")
