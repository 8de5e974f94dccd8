# Count the calls. Under vmap both branches run in each lane, and the
# body of while_loop in lanes that are done. lax.map runs what it needs.
from functools import partial

import jax
import jax.numpy as jnp

calls = []


def add(step, x):
    jax.debug.callback(lambda x: calls.append(step), x)
    return x + step


def branch(x):
    return jax.lax.cond(x < 4, partial(add, 1), partial(add, 0), x)


def loop(x):
    return jax.lax.while_loop(lambda x: x < 5, partial(add, 1), x)


def count(name, results):
    jax.effects_barrier()
    ones, zeros = calls.count(1), calls.count(0)
    print(name, results, "add 1:", ones, "add 0:", zeros)
    calls.clear()


x = jnp.array([0, 1, 4])  # (lane,)
count("branch, vmap", jax.vmap(branch)(x))
count("branch, map ", jax.lax.map(branch, x))
count("loop,   vmap", jax.vmap(loop)(x))
count("loop,   map ", jax.lax.map(loop, x))
