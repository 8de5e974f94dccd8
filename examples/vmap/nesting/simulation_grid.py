# A whole simulation on a grid of parameters. It returns a dict, and
# each entry gets the two axes of the grid in front of its own.
import functools

import jax
import jax.numpy as jnp

STEPS = 20  # a day


def step(rates, state, _):
    susceptible, infected = state
    new = rates["beta"] * susceptible * infected / 763 / STEPS
    gone = rates["gamma"] * infected / STEPS
    return (susceptible - new, infected + new - gone), infected


def outbreak(beta, gamma):  # (), ()
    one_step = functools.partial(step, {"beta": beta, "gamma": gamma})
    start = (760.0, 3.0)
    _, infected = jax.lax.scan(one_step, start, length=14 * STEPS)
    daily = infected[::STEPS]  # (day,)
    return {"daily": daily, "peak": daily.max(), "day": daily.argmax()}


betas = jnp.array([1.4, 1.8, 2.2])
gammas = jnp.array([0.4, 0.5, 0.6])
over_gamma = jax.vmap(outbreak, in_axes=(None, 0))
grid = jax.vmap(over_gamma, in_axes=(0, None))(betas, gammas)

by_loop = [[outbreak(b, g)["peak"] for g in gammas] for b in betas]
assert jnp.allclose(grid["peak"], jnp.array(by_loop))
print(grid["daily"].shape)  # (beta, gamma, day)
print(grid["peak"].round())  # at the school: 298 boys
print(grid["day"])  # at the school: 5
