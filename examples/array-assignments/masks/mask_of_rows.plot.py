"""The two results, each 3 wards by 3 days. On the left, with the mask
closed, the zeros are day 0 of every ward, a column. On the right, with
the mask closed[:, None], they are all days of ward 0, the row that was
meant."""

import matplotlib.pyplot as plt

figure, both = plt.subplots(1, 2, figsize=(5, 2.5), sharey=True)
for axes, table in zip(both, [by_day, by_ward], strict=True):
    for (ward, day), boys in np.ndenumerate(table):
        axes.text(day, ward, boys, ha="center", va="center")
    wards, days = np.nonzero(table == 0)
    axes.bar(days, 1, width=1, bottom=wards - 0.5, alpha=0.35)
    axes.set_xticks(range(3))
    axes.set_yticks(range(3))
    axes.set_xlim(-0.5, 2.5)
    axes.set_ylim(2.5, -0.5)
    axes.grid(visible=False)
    axes.set_xlabel("day")
both[0].set_title("closed")
both[1].set_title("closed[:, None]")
both[0].set_ylabel("ward")
