"""Left, place and momentum: leapfrog goes around a circle of radius 1
three times and stays on it; Euler spirals outward to a radius of 2.7.
Right, the energy: leapfrog's is flat at 0.5, Euler's grows faster and
faster and reaches 3.7 at time 20."""

import matplotlib.pyplot as plt
import numpy as np

time = h * np.arange(1, 201)

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.6))
for place, momentum in (path, by_euler):
    left.plot(place[::2], momentum[::2], linewidth=1.3)
    right.plot(time[9::10], (place**2 + momentum**2)[9::10] / 2)
left.set_aspect("equal")
left.set_xlabel("place")
left.set_ylabel("momentum")
right.text(13, 0.65, "leapfrog")
right.text(10, 2.5, "Euler")
right.set_xlabel("time")
right.set_ylabel("energy")
right.set_ylim(0, 4)
