# Where lanes differ in work, vmap does the most work for all of them.
# Milliseconds for 1000 lanes of which one is hard, then for 1000 hard.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def sines(steps, x):
    return jax.lax.fori_loop(0, steps, lambda _, x: jnp.sin(x), x)


def branch(hard, x):
    return jax.lax.cond(hard, lambda x: sines(1000, x), jnp.sin, x)


def loop(hard, x):
    return sines(jnp.where(hard, 1000, 1), x)


def milliseconds(way, *lanes):
    run = timeit.Timer(lambda: jax.block_until_ready(way(*lanes)))
    return np.median(run.repeat(11, number=1)[4:]) * 1e3


starts = jnp.linspace(0.1, 1.0, 1000)  # (lane,)
print("function   hard      vmap   lax.map")
for each in (branch, loop):
    by_vmap = jax.jit(jax.vmap(each))
    by_map = jax.jit(lambda *x, f=each: jax.lax.map(lambda x: f(*x), x))
    for count in (1, 1000):
        lanes = (jnp.arange(1000) < count, starts)
        assert jnp.allclose(by_vmap(*lanes), by_map(*lanes))
        times = [milliseconds(way, *lanes) for way in (by_vmap, by_map)]
        row = "".join(f"{time:10.3f}" for time in times)
        print(f"{each.__name__:9}{count:6}{row}")
