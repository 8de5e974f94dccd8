# The count of ill, and the day, when fewer than 10 are left: at the
# latest on day 99. The gradient of the count is wanted.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


def step(state, _, rate):
    ill, day = state
    more = ill >= 10
    return (jnp.where(more, ill * rate, ill), day + more), None


def outbreak(rate):
    next_day = partial(step, rate=rate)
    return jax.lax.scan(next_day, (640.0, 0), length=99)[0]


for rate in (0.5, 0.01, 0.99, 0.9):
    ill, day = 640.0, 0
    while ill >= 10 and day < 99:
        ill, day = ill * rate, day + 1
    slope, on_day = jax.jit(jax.grad(outbreak, has_aux=True))(rate)
    count, _ = outbreak(rate)
    assert on_day == day, f"day {on_day}, not {day}"
    assert np.isclose(count, ill, rtol=1e-3), f"{count}, not {ill}"
    assert np.isclose(slope, day * ill / rate, rtol=1e-3), f"{slope}"

print("solved")
