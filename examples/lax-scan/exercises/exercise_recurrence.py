# level = keep * level + inflow, and no step waits for the one before:
# how do two steps (keep, inflow) become one?
# raises: AssertionError
import jax
import jax.numpy as jnp
import numpy as np


def both(one, then):
    (a, b), (c, d) = one, then
    return a * c, b + d  # edit here


def levels(keep, inflow):
    return jax.lax.associative_scan(both, (keep, inflow))[1]


for n in (5, 1, 16):
    keep, inflow = (
        0.5 + 0.4 * np.cos(np.arange(n)),
        np.arange(1.0, n + 1),
    )
    level, by_loop = 0.0, []
    for t in range(n):
        level = keep[t] * level + inflow[t]
        by_loop.append(level)
    found = levels(jnp.array(keep), jnp.array(inflow))
    assert np.allclose(found, by_loop, rtol=1e-3), f"{found}"

print("solved")
