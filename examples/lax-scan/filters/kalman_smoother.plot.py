"""The flow of the Nile in ten years from 1871 as points, the filtered
and the smoothed level. The filtered one follows each flow when it
comes, down to 1064 in 1873 and to 1046 in 1877. The smoothed one knows
the later flows too and hardly dips: it stays between 1108 and 1164. The
two meet in the last year."""

import matplotlib.pyplot as plt

year = 1871 + np.arange(10)

figure, axes = plt.subplots()
axes.plot(year, flow, "C2o", label="flow")
axes.plot(year, levels[0], "C1--", label="filtered")
axes.plot(year, smooth[0], "C0-", label="smoothed")
axes.set_xlabel("year")
axes.set_ylabel("flow (10⁸ m³)")
axes.legend()
