# scan finds the trace of a step again by the function object: a lambda
# or partial made anew is traced anew, unless jit holds it all.
from functools import partial

import jax
import jax.numpy as jnp

rain = jnp.array([4.0, 0.0, 6.0])
traces = []


def step(keep, tank, rain_today):
    traces.append("one")  # a side effect: it counts the traces
    tank = keep * tank + rain_today
    return tank, tank


half = partial(step, 0.5)


def same_function():
    return jax.lax.scan(half, 10.0, rain)[1]


def new_partial():
    return jax.lax.scan(partial(step, 0.5), 10.0, rain)[1]


for run in (same_function, new_partial, jax.jit(new_partial)):
    traces.clear()
    for _ in range(3):
        tanks = run()
    print(run.__name__, len(traces))

tank = 10.0
for day, rain_today in enumerate(rain):
    tank = 0.5 * tank + rain_today
    assert tanks[day] == tank
