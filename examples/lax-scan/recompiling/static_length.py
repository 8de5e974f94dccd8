# A static argument is part of the program: each new value is compiled.
# Run the longest forecast once, and cut it.
from functools import partial

import jax

traces = []


@partial(jax.jit, static_argnames="days")
def forecast(tank, days):
    traces.append(days)
    def step(tank, _):
        return 0.9 * tank, tank
    return jax.lax.scan(step, tank, length=days)[1]


for days in (7, 8, 9, 7):
    levels = forecast(10.0, days=days)

print("compiled for:", traces)
traces.clear()
for days in (7, 8, 9, 7):
    levels = forecast(10.0, days=30)[:days]

print("compiled for:", traces)
