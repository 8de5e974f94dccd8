"""Every second draw of noise, from 0 to 10, and of growth, from minus 6
to 6, as points. A shaded region, in which the scale of at least one car
is negative, cuts the cloud off along two straight lines that meet at
zero. Divergent draws are everywhere in the cloud and crowd along its
lower edge."""

import matplotlib.pyplot as plt
import numpy as np

noise = np.linspace(0, 10, 50)
light, heavy = np.min(weight) - 3, np.max(weight) - 3
diverging = extra["diverging"]
figure, axes = plt.subplots()
axes.fill_between(
    noise, -noise / heavy, -6, color="C1", alpha=0.25, lw=0
)
axes.fill_between(
    noise, -noise / light, 6, color="C1", alpha=0.25, lw=0, label="NaN"
)
noise, growth = draws["noise"][::2], draws["growth"][::2]
diverging = diverging[::2]
axes.plot(noise[~diverging], growth[~diverging], "C0.", label="draw")
axes.plot(noise[diverging], growth[diverging], "C2x", label="divergent")
axes.set_xlim(0, 10)
axes.set_ylim(-6, 6)
axes.set_xlabel("noise (miles per gallon)")
axes.set_ylabel("growth (mpg per 1,000 lb)")
axes.legend()
