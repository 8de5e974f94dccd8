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


beta = np.random.default_rng(0).normal(2, 0.1, 1000)  # (draw,)
state = np.stack([0 * beta + 760, 0 * beta + 3, beta]).astype("f4")
in_jax = tuple(jnp.array(state))
ways = {
    "NumPy loop": lambda: loop(state, np),
    "JAX loop": lambda: loop(in_jax, jnp),
    "jit(scan)": lambda: scan(in_jax),
}
for name, way in ways.items():
    run = timeit.Timer(lambda way=way: jax.block_until_ready(way()))
    run.timeit(1)  # the first call compiles
    print(f"{name:11} {np.median(run.repeat(9, 1)) * 1e3:6.2f} ms")
