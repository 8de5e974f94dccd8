"""Three levels over 14 days, of series with 5, 9 and 14 days. They are
one line until day 4. There the first series ends, and its level stays
at 135. The other two go on to 237; from day 8 on the second stays at
212, and the third falls to 24."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for style, days, curve in zip(
    ("C2:", "C1--", "C0-"), length[::-1], level[::-1], strict=True
):
    axes.plot(curve, style, label=f"{days} days")
axes.set_xlabel("day")
axes.set_ylabel("level")
axes.legend()
