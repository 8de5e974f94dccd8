# Each value is 0.6 of the last, 0.3 of the one before, and a shock.
import jax
import jax.numpy as jnp
import numpy as np


def step(lags, shock):
    before, last = lags
    now = 0.6 * last + 0.3 * before + shock
    return (last, now), now


def series(before, last, shocks):
    return jax.lax.scan(step, (before, last), shocks)[1]


for before, last, n in ((4.0, 8.0, 5), (-1.0, 2.0, 1), (0.0, 3.0, 9)):
    shocks, by_loop = np.cos(np.arange(n) ** 2.0), [before, last]
    for shock in shocks:
        by_loop.append(0.6 * by_loop[-1] + 0.3 * by_loop[-2] + shock)
    found = series(before, last, jnp.array(shocks))
    assert found.shape == (n,), f"shape {found.shape}"
    assert np.allclose(found, by_loop[2:], rtol=1e-3), f"{found}"

print("solved")
