"""Left, what goes in: the contact rate is 2.45 a day throughout if the
school stays open; halved, it drops to 1.225 on day 5. Right, what comes
out: both curves rise alike to 330 boys in bed on day 5. Open, the count
goes on to 374 and then falls steeply; halved, it falls from 330, and
more slowly in the end."""

import matplotlib.pyplot as plt

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.6))
left.step(range(14), open_school, where="post", label="open")
left.step(range(14), halved, where="post", label="halved")
left.set_ylim(0, 3)
left.set_xlabel("day")
left.set_ylabel("contact rate (1/day)")
left.legend(loc="lower left")
for curve in curves:
    right.plot(range(14), curve)
right.set_xlabel("day")
right.set_ylabel("boys in bed")
