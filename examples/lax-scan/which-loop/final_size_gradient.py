# The share z that an epidemic reaches solves z = 1 - exp(-r * z). Its
# slope by r: by all 50 steps, by those until it stands, by the root.
import math
from functools import partial

import jax
import jax.numpy as jnp


def step(least, z, r):
    gap = 1 - jnp.exp(-r * z) - z
    return z + jnp.where(jnp.abs(gap) > least, gap, 0), None


def by_scan(least, r, z):
    return jax.lax.scan(partial(step, least), z, jnp.full(50, r))[0]


def solve(gap, z):
    return jax.lax.while_loop(
        lambda z: jnp.abs(gap(z)) > 1e-6, lambda z: z + gap(z), z
    )


def root(r, z):
    parts = lambda z: 1 - jnp.exp(-r * z) - z, z, solve
    return jax.lax.custom_root(*parts, lambda g, y: y / g(1.0))


share = 0.5
for _ in range(50):
    share = 1 - math.exp(-2 * share)

slope = share * (1 - share) / (2 * share - 1)  # by hand
ways = partial(by_scan, -1.0), partial(by_scan, 1e-4), root
for start in 0.5, 0.7968:
    for name, way in zip(("all", "frozen", "root"), ways, strict=True):
        z, found = jax.value_and_grad(way)(2.0, start)
        assert abs(z - share) < 1e-3
        print(f"{name:6} {start}: {found:.4f}, by hand {slope:.4f}")
