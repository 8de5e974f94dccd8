# Milliseconds for 100 steps of a scan that sets one element a step and
# emits it: read from the array before the update, or after it.
# varies: the times
import timeit
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


def emit_read(cases, day):
    new = 2 * cases[day - 1]
    return cases.at[day].set(new), new


def emit_written(cases, day):
    cases = cases.at[day].set(2 * cases[day - 1])
    return cases, cases[day]


def milliseconds(step, cases):
    scan = jax.jit(partial(jax.lax.scan, step))
    days = jnp.arange(1, 101)
    run = timeit.Timer(lambda: jax.block_until_ready(scan(cases, days)))
    return np.median(run.repeat(4, number=1)[1:]) * 1e3


print("elements   read before   read after")
for size in (10**power for power in range(3, 7)):
    cases = jnp.zeros(size)
    before = milliseconds(emit_read, cases)
    after = milliseconds(emit_written, cases)
    print(f"{size:8}{before:14.3f}{after:13.3f}")
