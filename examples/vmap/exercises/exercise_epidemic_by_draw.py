# Epidemics (draw, day), in a trace that does not grow with draws.
# raises: AssertionError
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


def next_day(state, _, beta, gamma):
    s, i = state
    new = beta * s * i / 763
    return (s - new, i + new - gamma * i), i


def epidemic(beta, gamma, days):  # one draw
    step = partial(next_day, beta=beta, gamma=gamma)
    _, in_bed = jax.lax.scan(step, (762.0, 1.0), length=days)
    return in_bed


def by_draw(beta, gamma, days):
    both = zip(beta, gamma, strict=True)  # edit from here
    return jnp.stack([epidemic(*one, days) for one in both])  # to here


sizes = []
for draws, days in ((2, 14), (14, 14), (5, 3)):
    beta, gamma = np.linspace([1.5, 0.6], [2, 0.4], draws).T
    s, i, by_numpy = 762.0, np.ones(draws), []
    for _ in range(days):
        by_numpy.append(i)
        new = beta * s * i / 763
        s, i = s - new, i + new - gamma * i
    run = partial(by_draw, days=days)
    assert np.allclose(run(beta, gamma).T, by_numpy, rtol=1e-3)
    sizes.append(len(str(jax.make_jaxpr(run)(beta, gamma))))

assert max(sizes) < 1.1 * min(sizes), "the trace grows with the draws"
print("solved")
