# One call gives the gradient by the start, by each input, and by a
# parameter that the step closes over.
import jax
import jax.numpy as jnp
import numpy as np


def last_level(start, prices, keep):
    return jax.lax.scan(
        lambda level, price: (keep * level + (1 - keep) * price, None),
        start,
        prices,
    )[0]


def by_loop(start, prices, keep):
    level = start
    for price in prices:
        level = keep * level + (1 - keep) * price
    return level


point = (9.0, jnp.array([10.0, 12, 14, 16, 18]), 0.5)
assert np.isclose(last_level(*point), by_loop(*point))
slopes = jax.grad(last_level, argnums=(0, 1, 2))(*point)
for part, slope in zip(
    ("start", "prices", "keep"), slopes, strict=True
):
    print(f"{part:6} {slope}")

for part, slope in enumerate(slopes):
    for place in np.ndindex(np.shape(slope)):
        up = [np.array(value, float) for value in point]
        down = [np.array(value, float) for value in point]
        up[part][place] += 1e-3
        down[part][place] -= 1e-3
        wanted = (by_loop(*up) - by_loop(*down)) / 2e-3
        assert np.isclose(slope[place], wanted, rtol=1e-4)
