"""The loss at each of 300 training steps. It begins at 0.69, falls
steeply during the first thirty steps and then stays near 0.39."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(losses)
axes.set_xlabel("training step")
axes.set_ylabel("loss")
