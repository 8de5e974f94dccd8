"""Five prices on a straight line from 10 to 18, and their smoothed
level. The level starts its way from 0, so it is far below: 3.3 beside a
price of 10 on day 0, and still 13.5 beside 18 on day 4."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(prices, "o", label="price")
axes.plot(levels, "C1s--", label="level")
axes.set_yticks(range(0, 21, 5))
axes.set_xticks(range(5))
axes.set_xlabel("day")
axes.set_ylabel("price")
axes.legend()
