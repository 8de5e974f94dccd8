"""The loss at each of 60 training steps. It begins at 0.69, falls
steeply during the first twenty steps and then stays near 0.39."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(losses)
axes.set_xlabel("training step")
axes.set_ylabel("loss")
