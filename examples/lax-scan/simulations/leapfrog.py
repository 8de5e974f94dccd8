# The leapfrog steps of HMC keep the energy close to its start, and the
# steps of Euler do not.
import jax
import jax.numpy as jnp

h = 0.1


def energy(place, momentum):  # minus the log density of normal numbers
    return (place**2 + momentum**2) / 2


slope = jax.grad(energy)  # by the place


def leapfrog(state, _):
    place, momentum = state
    momentum = momentum - h / 2 * slope(place, momentum)
    place = place + h * momentum
    momentum = momentum - h / 2 * slope(place, momentum)
    return (place, momentum), (place, momentum)


def euler(state, _):
    place, momentum = state
    following = place + h * momentum, momentum - h * slope(*state)
    return following, following


_, path = jax.lax.scan(leapfrog, (1.0, 0.0), length=200)
_, by_euler = jax.lax.scan(euler, (1.0, 0.0), length=200)
for name, each in ("leapfrog", path), ("Euler", by_euler):
    error = jnp.abs(energy(*each) - 0.5).max()
    print(f"{name:8} energy off by at most {error:.3f}")
