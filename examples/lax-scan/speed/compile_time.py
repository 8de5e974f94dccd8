# Lines of the program that the compiler gets, and seconds to compile
# it, for n steps of an AR(1) written in four ways.
# varies: times
import time

import jax
import jax.numpy as jnp


def step(level, shock):
    return 0.9 * level + shock, 0.9 * level + shock


def pair(old, new):
    return new[0] * old[0], new[0] * old[1] + new[1]


def loop(shocks):
    path = [shocks[0]]
    for t in range(1, len(shocks)):
        path.append(0.9 * path[-1] + shocks[t])
    return jnp.stack(path)


ways = {
    "loop": loop,
    "scan": lambda x: jax.lax.scan(step, 0.0, x),
    "unroll=8": lambda x: jax.lax.scan(step, 0.0, x, unroll=8),
    "associative": lambda x: jax.lax.associative_scan(pair, (x, x)),
}
print("steps  way          lines  seconds")
for shocks in map(jnp.ones, (10, 50, 1000)):
    for name, way in ways.items():
        if name != "loop" or len(shocks) < 1000:
            start = time.perf_counter()
            lowered = jax.jit(way).lower(shocks)
            lowered.compile()
            seconds = time.perf_counter() - start
            lines = len(lowered.as_text().splitlines())
            print(f"{len(shocks):5}  {name:11}{lines:7}{seconds:9.3f}")
