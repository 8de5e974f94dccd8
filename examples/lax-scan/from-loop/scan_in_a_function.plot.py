"""Boys in bed on 14 days for three values of gamma, the rate of
recovery. The slower the recovery, the higher the curve: it peaks on
day 5 at 469 boys for gamma 0.3, at 374 for 0.46 and at 308 for 0.6. On
the last day 34, 5 and 1 boys are in bed."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for gamma, curve in zip(gammas, curves, strict=True):
    axes.plot(curve, label=f"gamma {gamma:.2f}")
axes.set_xlabel("day")
axes.set_ylabel("boys in bed")
axes.legend()
