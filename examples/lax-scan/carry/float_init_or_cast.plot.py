"""Prices on eight days: 10 on day 0, then 12. Started as a float, the
smoothed level rises from 10 towards 12 and reaches 11.9 on the last
day. Cast to integers at each step, it stays at 10."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(prices, "o", label="price")
axes.plot(levels, "C1--", label="float start")
axes.plot(stuck, "C2-.", label="cast in the step")
axes.set_xlabel("day")
axes.set_ylabel("price and level")
axes.legend(loc="center right")
