"""Temporary memory by batch size. The rule is a straight line from 0 to
80 MB at 40 lanes. The plan lies 2 MB above it at sizes 10, 20, 25 and
40. At 30, which does not divide 200, it is 82 MB where the rule says
60."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(planned.keys(), planned.values(), "C0o", label="plan")
axes.plot([0, 40], [0, 40 * lane], "C1--", label="rule")
axes.annotate(
    "30 does not divide 200",
    (30, planned[30]),
    (-8, 0),
    textcoords="offset points",
    ha="right",
    va="center",
)
axes.set_xlim(0)
axes.set_ylim(0, 95)
axes.set_xlabel("batch size (lanes)")
axes.set_ylabel("temporary memory (MB)")
axes.legend(loc="lower right")
