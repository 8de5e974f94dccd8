"""Fuel use against weight: five cars as points, and the line of each of
four draws. Draw 0 runs through the points and has the highest log
likelihood, 0.3. Draws 1 and 2 stay close to them. Draw 3 passes a liter
below the heaviest car and has the lowest, -3.2."""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
for i, value in enumerate(jax.vmap(log_likelihood)(draws)):
    line = draws["base"][i] + draws["slope"][i] * weight
    axes.plot(weight, line, label=f"draw {i}: {value:.1f}")
axes.plot(weight, fuel, "ko")
axes.set_xlabel("weight (tonnes)")
axes.set_ylabel("fuel (liters per 100 km)")
axes.legend(title="log likelihood")
