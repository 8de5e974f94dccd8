# Emit the state before the update, after it, or put the start in front:
# 5 values from day 0, 5 from day 1, or all 6.
import math

import jax
import jax.numpy as jnp


def before(ill, rate):
    return ill * jnp.exp(rate), ill


def after(ill, rate):
    ill = ill * jnp.exp(rate)
    return ill, ill


start = jnp.float32(3.0)
rates = jnp.array([0.9, 1.1, 1.0, 0.8, 0.3])
last, early = jax.lax.scan(before, start, rates)
_, late = jax.lax.scan(after, start, rates)
path = jnp.concatenate([start[None], late])

loop = [3.0]
for rate in rates.tolist():
    loop.append(loop[-1] * math.exp(rate))

print("day    0    1    2    3    4    5")
for name, values, first in ("before", early, 0), ("after", late, 1):
    print(f"{name:6}", "     " * first, end="")
    print(*(f"{v:4.0f}" for v in values))

print("path  ", *(f"{v:4.0f}" for v in path))
assert jnp.allclose(path, jnp.array(loop))
assert jnp.allclose(early, path[:-1]) and jnp.allclose(last, path[-1])
