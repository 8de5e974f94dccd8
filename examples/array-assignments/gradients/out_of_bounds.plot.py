"""The sum that was read, as the effect of the last group goes from 0 to
4, in two panels. The sum rises by 2 for each 1 of the effect, since the
last element is read twice. On the left, for x[group], a straight line
with the slope of reverse mode rises only by 1 and crosses the sum at
effect 2. On the right, for mode="clip", the two lines are the same."""

import matplotlib.pyplot as plt

last = jnp.linspace(0, 4, 5)  # the effect of the last group
figure, both = plt.subplots(1, 2, figsize=(5, 2.8), sharey=True)
for axes, name in zip(both, ["array", "clip"], strict=True):
    total = [reads[name](effect.at[2].set(value)) for value in last]
    here = reads[name](effect)
    straight = here + slopes[name][2] * (last - effect[2])
    axes.plot(last, total, "C0", label="sum that was read")
    axes.plot(last, straight, "C1--", label="slope of reverse mode")
    axes.plot(effect[2], here, "oC0")
    axes.set_xlabel("last group's effect")
both[0].set_title("x[group]")
both[1].set_title('mode="clip"')
both[0].set_ylabel("sum")
lines, labels = both[0].get_legend_handles_labels()
figure.legend(lines, labels, loc="outside upper center", ncols=2)
