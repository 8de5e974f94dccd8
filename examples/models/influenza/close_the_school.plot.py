"""Four curves of the boys in bed over 25 days, medians over draws,
and the counts as points. Without a change the peak is 369 on day 6.
With contacts halved from day 5 it is 321 on day 5, and the curve then
falls a little faster. Halved from day 3 it is 208 on day 7, and from
day 1 it is 192 on day 9, with a curve that is lower and longer."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for number in (0, 2, 3, 4):
    label = f"from day {first[number]}" if number else "never"
    axes.plot(jnp.median(in_bed[number], axis=0)[:25], label=label)
axes.plot(counts, "k.")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend(title="contacts halved")
