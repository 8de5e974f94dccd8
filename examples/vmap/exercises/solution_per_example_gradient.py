# One gradient for each observation: (observation, parameter).
import jax
import numpy as np


def log_density(theta, x, y):  # one observation
    return -((y - theta[0] - theta[1] * x) ** 2) / 2


scores = jax.vmap(jax.grad(log_density), in_axes=(None, 0, 0))

for observations in (2, 5):
    x = np.arange(observations) / 2
    y, theta = x**2, np.array([1.0, -2.0])
    residual = y - theta[0] - theta[1] * x
    by_hand = np.stack([residual, residual * x], axis=1)
    found = scores(theta, x, y)
    assert found.shape == by_hand.shape, f"shape {found.shape}"
    assert np.allclose(found, by_hand), f"{found}\nnot\n{by_hand}"

print("solved")
