# The same forecast three times, in milliseconds. Without jit the lambda
# is a new function at each call, so the scan is compiled each time.
# varies: times
import time

import jax
import jax.numpy as jnp

rain = jnp.array([4.0, 0.0, 6.0, 2.0, 0.0, 5.0])  # (day,)


def tank_levels(rain):
    return jax.lax.scan(
        lambda tank, x: (0.5 * tank + x, tank), 10.0, rain
    )[1]


def show(name, run):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        jax.block_until_ready(run(rain))
        times.append(1000 * (time.perf_counter() - start))
    print(f"{name:10}", *(f"{ms:8.2f}" for ms in times))


show("as it is", tank_levels)
show("with jit", jax.jit(tank_levels))
