"""Two densities side by side. Left, that of tau: half of a bell
curve, cut off at zero where it is highest. Right, that of the
logarithm of tau: a smooth hump without an edge, which rises slowly
from minus 2, peaks at about 2.3 and falls fast to zero at 4."""

import matplotlib.pyplot as plt
import numpy as np

u = np.linspace(-2, 4, 61)
tau = np.linspace(0.01, 40, 61)

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2.6))
left.plot(tau, np.exp(dist.HalfNormal(10).log_prob(tau)), "C0")
left.set_xlabel("tau")
left.set_ylabel("density")
energies = [potential_energy(model, (), {}, {"tau": x}) for x in u]
right.plot(u, np.exp(-np.array(energies)), "C0")
right.set_xlabel("log of tau")
right.set_ylabel("density")
