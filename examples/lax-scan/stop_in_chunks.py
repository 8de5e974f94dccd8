# Stop early and save the work: a while_loop around a scan of 7 days.
# It looks at the condition once a week, and keeps no ys.
from functools import partial

import jax
import jax.numpy as jnp

boys, beta, gamma = 763, 2.45, 0.46


def next_day(state, _):
    well, ill, days = state
    new = well * (1 - jnp.exp(-beta * ill / boys))
    tomorrow = well - new, ill + new - gamma * ill, days + 1
    choose = partial(jnp.where, ill < 1)
    return jax.tree.map(choose, state, tomorrow), None


def next_week(carry):
    state, weeks = carry
    return jax.lax.scan(next_day, state, length=7)[0], weeks + 1


def goes_on(carry):
    (_, ill, _), weeks = carry
    return (ill >= 1) & (weeks < 52)


day_0 = (760.0, 3.0, 0)
state, weeks = jax.lax.while_loop(goes_on, next_week, (day_0, 0))
print("steps computed", 7 * weeks, "of", 7 * 52, "- days", state[2])

by_loop = day_0
while by_loop[1] >= 1:
    by_loop, _ = next_day(by_loop, None)

assert state[2] == by_loop[2]
assert jnp.allclose(state[0], by_loop[0], rtol=1e-4)
