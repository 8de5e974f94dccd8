"""The same three by two draws, three times. Left, six boxes of one
number each: six log probabilities. In the middle, after to_event(1),
three boxes, one for each row: three log probabilities. Right, after
to_event(2), one box around everything: one log probability."""

import matplotlib.pyplot as plt

figure, panels = plt.subplots(1, 3, figsize=(5, 2.5))
names = ["Normal, expanded", "to_event(1)", "to_event(2)"]
for axes, name in zip(panels, names, strict=True):
    kind = kinds[name]
    rows, columns = (*kind.batch_shape, 1, 1)[:2]
    height, width = 3 / rows, 2 / columns
    log_prob = kind.log_prob(draw).reshape(rows, columns)
    for row in range(rows):
        for column in range(columns):
            left, top = column * width + 0.08, row * height + 0.08
            corner, size = (left, top), (width - 0.16, height - 0.16)
            box = {"facecolor": "C0", "alpha": 0.2}
            axes.add_patch(plt.Rectangle(corner, *size, **box))
            edge = {"fill": False, "edgecolor": "C0", "lw": 2}
            axes.add_patch(plt.Rectangle(corner, *size, **edge))
            axes.text(
                (column + 0.5) * width,
                (row + 0.5) * height,
                f"{log_prob[row, column]:.1f}",
                ha="center",
                va="center",
            )
    axes.set_xlim(0, 2)
    axes.set_ylim(3, 0)
    axes.set_title(name.removeprefix("Normal, "))
    axes.axis("off")
