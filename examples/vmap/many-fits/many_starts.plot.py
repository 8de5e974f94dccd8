"""Left: 64 starting points in beta and gamma. The 26 that end as NaN
all have a gamma above 1. Of the others 37 reach the best end, and one,
with small beta and gamma, ends elsewhere. Right: the boys in bed on 14
days and the curve of the best end, which follows them, with a peak that
is higher and one day later."""

import matplotlib.pyplot as plt

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.8))
bad, good = jnp.isnan(losses), losses < losses[best] + 0.01
for these, mark, label in (
    (good, "C0o", "reaches the best"),
    (bad, "C1x", "NaN"),
    (~bad & ~good, "C2s", "elsewhere"),
):
    left.plot(*jnp.exp(starts[these]).T, mark, label=label)
left.set_xscale("log")
left.set_yscale("log")
left.set_xticks([0.1, 1, 7], ["0.1", "1", "7"])
left.set_yticks([0.1, 1, 7], ["0.1", "1", "7"])
left.minorticks_off()
left.set_xlabel("beta at the start")
left.set_ylabel("gamma at the start")
right.plot(counts, "C1o")
right.plot(simulate(*jnp.exp(ends[best])), "C0-")
right.set_xlabel("day")
right.set_ylabel("boys in bed")
figure.legend(loc="outside upper center", ncols=3, fontsize=10)
