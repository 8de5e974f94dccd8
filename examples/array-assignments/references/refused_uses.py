# What a ref refuses, and how each message begins.
import re
import textwrap

import jax
import jax.numpy as jnp


def refused(what, function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        said = re.sub(r" at \S+:\d+", "", str(error))  # file and line
        print(f"{what}: {type(error).__name__}")
        print("   ", textwrap.shorten(said, 66, placeholder=" ..."))


def keep(value):
    latest[...] = value
    return value


level = jax.new_ref(jnp.zeros(3))
latest = jax.new_ref(0.0)
refused("returned", jax.jit(lambda ref: ref), level)
refused("passed twice", jax.jit(lambda a, b: a[0]), level, level)
refused("also closed over", jax.jit(lambda a: level[0]), level)
refused("vmap closes over", jax.vmap(keep), jnp.arange(3.0))
refused("grad of a value kept", jax.grad(keep), 2.0)
refused("no broadcasting", jax.ref.set, level, slice(None), 0.0)
refused("no conversion", jax.ref.set, level, 0, 1)
refused("no mask", lambda: level[jnp.array([True, False, True])])
refused("no arithmetic", lambda: level + 1)
refused("out of bounds", lambda: level[3])
