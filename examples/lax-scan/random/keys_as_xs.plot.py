"""Two walks of five days. With a key for each day the level goes up and
down, between 1.0 and -1.8. With one key for all days it is a straight
line that climbs by 1.6 each day, to 8.1."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(range(1, 6), levels, "o-", label="a key for each day")
axes.plot(range(1, 6), line, "s--", label="one key")
axes.set_xticks(range(1, 6))
axes.set_xlabel("day")
axes.set_ylabel("level")
axes.legend()
