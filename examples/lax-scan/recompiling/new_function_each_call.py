# A scan outside jit finds what it has traced by the function object. A
# lambda, a partial or an inner function is a new object at each call.
from functools import partial

import jax
import jax.numpy as jnp

rain = jnp.array([4.0, 0.0, 6.0])
traces = []


def step(keep, tank, x):
    traces.append("one")  # a side effect: it counts the traces
    return keep * tank + x, tank


half = partial(step, 0.5)


def same_object():
    return jax.lax.scan(half, 10.0, rain)[1]


def new_partial():
    return jax.lax.scan(partial(step, 0.5), 10.0, rain)[1]


def show(name, run):
    traces.clear()
    jax.clear_caches()  # forget what the lines before have traced
    for _ in range(3):
        run()
    print(f"{name:16} {len(traces)} traces in 3 calls")


show("same object", same_object)
show("new partial", new_partial)
show("jit, once", jax.jit(new_partial))
show("jit, same again", lambda: jax.jit(new_partial)())
show("jit, new lambda", lambda: jax.jit(lambda: new_partial())())
