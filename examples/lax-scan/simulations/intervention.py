# A parameter that changes on a day is one of the xs: its value for each
# day. What if the school had closed, and halved its contacts?
import math

import jax
import jax.numpy as jnp

boys, gamma = 763, 0.46


def next_day(state, beta):
    well, ill = state
    new = well * (1 - jnp.exp(-beta * ill / boys))
    return (well - new, ill + new - gamma * ill), ill


def curve(closed_from):
    beta = jnp.where(jnp.arange(14) < closed_from, 2.45, 1.225)
    return jax.lax.scan(next_day, (760.0, 3.0), beta)[1]


closed_from = jnp.array([2, 4, 14])  # (scenario,)
ill = jax.vmap(curve)(closed_from)  # (scenario, day)

for scenario, closing in enumerate(closed_from.tolist()):
    w, i, by_loop = 760.0, 3.0, []
    for day in range(14):
        by_loop.append(i)
        beta = 2.45 if day < closing else 1.225
        new = w * (1 - math.exp(-beta * i / boys))
        w, i = w - new, i + new - gamma * i
    assert jnp.allclose(ill[scenario], jnp.array(by_loop), rtol=1e-3)

print("closed from day", closed_from)
print("ill at the peak", ill.max(axis=1).round().astype(int))
