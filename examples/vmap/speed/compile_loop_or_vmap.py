# jit around a Python loop compiles every turn of it; jit(vmap) compiles
# the function once. Lines of the program, and seconds to compile it.
# varies: the times
import time

import jax
import jax.numpy as jnp


def density(scale, values):  # (), (value,)
    terms = (values / scale) ** 2 / 2 + jnp.log(scale)
    return -jnp.sum(terms)


def loop(scales, values):
    return jnp.stack([density(scale, values) for scale in scales])


vmap = jax.vmap(density, in_axes=(0, None))
values = jnp.arange(20.0)
print("n   jit(loop) lines, seconds  jit(vmap) lines, seconds")
for n in (1, 8, 64):
    row = [f"{n:2}"]
    for way in (loop, vmap):
        lowered = jax.jit(way).lower(jnp.ones(n), values)
        start = time.perf_counter()
        lowered.compile()
        seconds = time.perf_counter() - start
        lines = len(lowered.as_text().splitlines())
        row.append(f"{lines:16} {seconds:8.3f}")
    print(*row)
