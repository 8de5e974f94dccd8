# Renewal equation: today's infections are those of the last four days,
# each weighted by its age. Reports lag behind them, without a scan.
import jax
import jax.numpy as jnp
import numpy as np

weights = np.array([0.25, 0.5, 0.125, 0.125])  # ages 1 to 4 days
delay = np.array([0.25, 0.25, 0.5])  # reported after 0 to 2 days
reproduction = np.array([2.0] * 4 + [0.5] * 3)  # (day,) from day 1

new = np.zeros(8)
new[0] = 64.0
for t in range(1, 8):
    for age in range(1, min(4, t) + 1):
        new[t] += reproduction[t - 1] * weights[age - 1] * new[t - age]

reported = np.zeros(8)
for t in range(8):
    for late in range(min(2, t) + 1):
        reported[t] += delay[late] * new[t - late]


def step(window, reproduction_now):  # newest first
    now = reproduction_now * (weights * window).sum()
    return jnp.concatenate([now[None], window[:-1]]), now


before = jnp.array([64.0, 0.0, 0.0, 0.0])  # none before day 0
_, later = jax.lax.scan(step, before, reproduction)
infected = jnp.concatenate([before[:1], later])  # (day,)
by_convolve = jnp.convolve(infected, delay)[:8]

assert jnp.allclose(infected, new)
assert jnp.allclose(by_convolve, reported, rtol=1e-3)
print(infected)
