# Leapfrog, as in HMC, keeps the energy near its start; Euler's grows.
import jax
import numpy as np

h = 0.1  # the energy is (place**2 + momentum**2) / 2


def leapfrog(state, _):
    place, momentum = state
    momentum = momentum - h / 2 * place  # the slope at place is place
    place = place + h * momentum
    momentum = momentum - h / 2 * place
    return (place, momentum), (place, momentum)


def euler(state, _):
    place, momentum = state
    state = place + h * momentum, momentum - h * place
    return state, state


end, path = jax.lax.scan(leapfrog, (1.0, 0.0), length=200)
_, by_euler = jax.lax.scan(euler, (1.0, 0.0), length=200)

q, p, by_loop = 1.0, 0.0, []
for _ in range(200):
    p -= h / 2 * q
    q += h * p
    p -= h / 2 * q
    by_loop.append((q, p))

assert np.allclose(np.transpose(path), by_loop, atol=1e-4)
turns = np.arccos(1 - h**2 / 2) * np.arange(1, 201)  # closed form
assert np.allclose(path[0], np.cos(turns), atol=1e-4)

for place, momentum in (path, by_euler):
    error = abs((place**2 + momentum**2) / 2 - 0.5).max()
    print(f"energy off by at most {error:.3f}")

assert np.isclose(error, (1 + h**2) ** 200 / 2 - 0.5, rtol=1e-3)
