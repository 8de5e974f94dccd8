# Microseconds for the log-likelihood of n draws: a Python loop, a loop
# of jitted calls, jit around the loop, vmap, jit(vmap), a NumPy loop.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def density(draw, xp=jnp):  # (2,)
    variance = draw[1] ** 2 + error**2
    gap = (effect - draw[0]) ** 2 / variance
    return -0.5 * xp.sum(gap + xp.log(variance))


effect = np.array([28, 8, -3, 7, -1, 1, 18, 12], "float32")
error = np.array([15, 10, 16, 11, 9, 11, 10, 18], "float32")
ways = {
    "loop": lambda x: jnp.stack([density(draw) for draw in x]),
    "loop(jit)": lambda x: jnp.stack([*map(jax.jit(density), x)]),
    "vmap": jax.vmap(density),
    "jit(vmap)": jax.jit(jax.vmap(density)),
    "NumPy": lambda x: np.stack([density(draw, np) for draw in x]),
}
ways["jit(loop)"] = jax.jit(ways["loop"])


def microseconds(name, draws):
    given = draws if name == "NumPy" else jnp.array(draws)
    run = timeit.Timer(lambda: jax.block_until_ready(ways[name](given)))
    return np.median(run.repeat(7, number=1)[3:]) * 1e6


rows = {}
print("draws", *(f"{name:>10}" for name in ways))
for size in (1, 4, 16):
    draws = np.linspace(1, 20, 2 * size, dtype="float32").reshape(-1, 2)
    rows[size] = [microseconds(name, draws) for name in ways]
    print(f"{size:5}", *(f"{time:10.1f}" for time in rows[size]))
