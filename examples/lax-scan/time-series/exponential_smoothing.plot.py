"""The flow of the Nile in ten years from 1871, and its smoothed level,
in 10^8 cubic meters. The flow swings between 813 in 1877 and 1370 in
1879; the level starts with it at 1120 and follows it part of the way,
down to 1044 and up to 1178."""

import matplotlib.pyplot as plt

year = range(1871, 1881)

figure, axes = plt.subplots()
axes.plot(year, flow, "o", label="flow")
axes.plot(year, levels, label="level")
axes.set_xlabel("year")
axes.set_ylabel("flow (10⁸ m³)")
axes.legend()
