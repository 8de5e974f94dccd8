"""Left: the effects of eight schools, from -3 to 28, and their mean,
8.75. Right: the scores, from -1.2 to 2.0, around a mean of 0. The two
pictures have the same form; only the scale differs."""

import matplotlib.pyplot as plt

figure, both = plt.subplots(1, 2, figsize=(5, 2.6))
school = range(1, 9)
for axes, values, name in zip(
    both, (effects, scores), ("effect (points)", "score"), strict=True
):
    mean = values.mean()
    axes.axhline(mean, color="C1", linestyle="--", label="mean")
    axes.vlines(school, mean, values, "C0", alpha=0.5)
    axes.plot(school, values, "C0o")
    axes.set_xticks(school)
    axes.set_xlabel("school")
    axes.set_ylabel(name)
both[0].legend()
