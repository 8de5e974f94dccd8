"""Eight vertical lines, one for each day, and five rows, one for each
call. A dot joins the stretch of its own line with that of a line to the
left. Row 1 has four dots: 0-1, 2-3, 4-5 and 6-7. Row 2 has 0-3 and 4-7,
row 3 has 0-7, row 4 has 0-5, and row 5 has 0-2, 0-4 and 0-6. Those that
begin with day 0 are filled: they are results."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5, 3.4))
axes.vlines(range(8), 0, 5.4, color="#abc000", linewidth=1.8)
for number, pairs in enumerate(calls, 1):
    for first_day, left, _, day in pairs:
        color, fill = ("C0", "C0") if first_day == 0 else ("C1", "none")
        axes.plot([left, day], [number - 1, number], "-", color=color)
        axes.plot(day, number, "o", color=color, ms=7, mfc=fill)
        words = name(first_day, day)
        axes.text(day + 0.1, number - 0.12, words, color=color)
axes.grid(False)
axes.set_xlim(-0.3, 7.8)
axes.set_yticks(range(6), ["start", *"12345"])
axes.set_ylim(5.5, -0.2)
axes.set_xlabel("day")
axes.set_ylabel("call of the operator")
