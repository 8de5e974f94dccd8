# Renewal equation: today's infections are those of the last four days,
# each weighted by its age, times the reproduction number.
import jax
import jax.numpy as jnp
import numpy as np

weights = np.array([0.25, 0.5, 0.125, 0.125])  # of ages 1 to 4 days
reproduction = np.array([2.0] * 4 + [0.5] * 3)  # (day,) from day 1


def step(window, reproduction_today):  # newest first
    today = reproduction_today * (weights * window).sum()
    return jnp.concatenate([today[None], window[:-1]]), today


start = jnp.array([64.0, 0.0, 0.0, 0.0])  # nobody before day 0
_, later = jax.lax.scan(step, start, reproduction)
infected = jnp.concatenate([start[:1], later])  # (day,)
print(infected)

# Check: the loop over days and ages.
new = np.zeros(8)
new[0] = 64.0
for t in range(1, 8):
    for age in range(1, min(4, t) + 1):
        new[t] += reproduction[t - 1] * weights[age - 1] * new[t - age]

assert jnp.allclose(infected, new)
