# A school epidemic for three draws of its rates: .at halves contacts
# from day 5, scan steps through the days, vmap runs all draws.
from functools import partial

import jax
import jax.numpy as jnp


def next_day(gamma, state, contact):
    susceptible, infected = state
    new = susceptible * (1 - jnp.exp(-contact * infected / 763))
    tomorrow = susceptible - new, infected + new - gamma * infected
    return tomorrow, infected  # the state to hand on, the count to keep


def epidemic(beta, gamma):  # one draw
    contacts = jnp.full(14, beta).at[5:].multiply(0.5)  # (day,)
    step = partial(next_day, gamma)
    return jax.lax.scan(step, (760.0, 3.0), contacts)[1]  # (day,)


beta = jnp.array([2.2, 2.4, 2.6])  # (draw,)
gamma = jnp.array([0.4, 0.45, 0.5])  # (draw,)
curves = jax.vmap(epidemic)(beta, gamma)  # (draw, day)

by_loop = [epidemic(beta[i], gamma[i]) for i in range(3)]
assert jnp.allclose(curves, jnp.stack(by_loop), rtol=1e-4)
print(curves.round().astype(int))
