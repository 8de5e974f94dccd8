# The same three pieces of work on each machine that JAX can use here. A
# GPU gains by the width of the work and loses by the number of steps.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def levels(start):  # (series,); 1,000 steps, each needs the one before
    def step(level, _):
        return 0.9 * level + jnp.sin(level), None
    return jax.lax.scan(step, start, length=1000)[0]


square = jax.jit(lambda matrix: matrix @ matrix)


def milliseconds(function, *given):
    run = timeit.Timer(lambda: jax.block_until_ready(function(*given)))
    return np.median(run.repeat(7, number=1)[2:]) * 1e3


machines = {jax.devices("cpu")[0], jax.devices()[0]}
for machine in sorted(machines, key=lambda device: device.platform):
    print(f"{machine.device_kind:22} milliseconds")
    for work, function, given in [
        ("1,000 steps, 1 series", levels, jnp.ones(1)),
        ("the same, 5,000 series", levels, jnp.ones(5000)),
        ("a product, 1,000 wide", square, jnp.ones((1000, 1000))),
    ]:
        there = jax.device_put(given, machine)
        print(f"{work:22} {milliseconds(function, there):12.2f}")
