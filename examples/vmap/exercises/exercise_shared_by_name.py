# Every draw meets all schools: the result is (draw, school).
# raises: AssertionError
import jax
import numpy as np


def residuals(mu, *, effect):  # one draw
    return effect - mu


def by_draw(mu, effect):
    return jax.vmap(residuals)(mu, effect=effect)  # edit here


for draws, schools in ((8, 8), (3, 8), (4, 2)):
    mu = np.arange(draws) * 2.0
    effect = np.array([28.0, 8, -3, 7, -1, 1, 18, 12])[:schools]
    found = by_draw(mu, effect)
    by_numpy = effect - mu[:, None]
    assert found.shape == by_numpy.shape, f"shape {found.shape}"
    assert np.allclose(found, by_numpy)

print("solved")
