# 100 days of an epidemic for 1,000 draws of beta: a loop of NumPy
# calls, the same loop with jax.numpy, and a scan under one jit.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def next_day(state, _, xp=jnp):
    susceptible, infected, beta = state
    new = susceptible * (1 - xp.exp(-beta * infected / 763))
    return (susceptible - new, 0.5 * infected + new, beta), None


def loop(state, xp):
    for _ in range(100):
        state, _ = next_day(state, None, xp)
    return state


@jax.jit
def scan(state):
    return jax.lax.scan(next_day, state, length=100)[0]


def milliseconds(way, *given):
    run = timeit.Timer(lambda: jax.block_until_ready(way(*given)))
    return np.median(run.repeat(7, number=1)[2:]) * 1e3


beta = np.random.default_rng(0).normal(2, 0.1, 1000)  # (draw,)
state = np.stack([0 * beta + 760, 0 * beta + 3, beta]).astype("f4")
numpy_loop = milliseconds(loop, state, np)
jax_loop = milliseconds(loop, jnp.array(state), jnp)
jitted = milliseconds(scan, tuple(jnp.array(state)))
print(f"NumPy loop  {numpy_loop:6.2f} ms")
print(f"JAX loop    {jax_loop:6.2f} ms: {jax_loop / numpy_loop:.2f}")
print(f"jit(scan)   {jitted:6.2f} ms: {jitted / numpy_loop:.2f}")
