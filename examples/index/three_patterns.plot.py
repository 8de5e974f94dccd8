"""Boys in bed on each of 14 days: the counts of 1978 as points, and a
curve for each of the three draws. All start at 3. The counts reach 298
on day 5 and fall to 4. The curves follow them: draw 0 peaks at 301 on
day 6, draws 1 and 2 at 322 and 347 on day 5, where a vertical line says
that contacts are halved. The larger the rates of a draw, the faster its
curve rises and falls."""

import matplotlib.pyplot as plt

counted = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]

figure, axes = plt.subplots()
axes.plot(counted, "o", label="counted in 1978")
for draw, curve in enumerate(curves):
    axes.plot(curve, f"C{draw + 1}", label=f"draw {draw}")
axes.axvline(5, color="C0", linewidth=0.8)
axes.text(4.7, 370, "contacts halved", ha="right")
axes.set_ylim(top=400)
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
