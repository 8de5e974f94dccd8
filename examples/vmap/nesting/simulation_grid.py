# A whole simulation on a grid of parameters. It returns a dict, and
# each entry gets the two axes of the grid in front of its own.
from functools import partial

import jax
import jax.numpy as jnp


def step(state, _, beta, gamma):
    susceptible, infected = state
    new = susceptible * (1 - jnp.exp(-beta * infected / 763))
    still = (1 - gamma) * infected
    return (susceptible - new, still + new), infected


def simulate(beta, gamma):  # (), ()
    one_day = partial(step, beta=beta, gamma=gamma)
    _, curve = jax.lax.scan(one_day, (760.0, 3.0), length=14)
    return {"curve": curve, "peak": curve.max(), "day": curve.argmax()}


betas = jnp.array([1.8, 2.3, 2.8])
gammas = jnp.array([0.4, 0.5, 0.6])
over_gamma = jax.vmap(simulate, in_axes=(None, 0))
over_both = jax.vmap(over_gamma, in_axes=(0, None))
grid = jax.jit(over_both)(betas, gammas)

print(grid["curve"].shape)  # (beta, gamma, day)
print(grid["peak"].round())  # counted at the school: 298 boys
print(grid["day"])  # counted at the school: day 5

# Check:
by_loop = [[simulate(b, g)["peak"] for g in gammas] for b in betas]
assert jnp.allclose(grid["peak"], jnp.array(by_loop))
