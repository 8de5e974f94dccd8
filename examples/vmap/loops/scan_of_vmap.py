# The other way round: a scan whose step is mapped. Same numbers, but
# the days come first in the result.
import jax
import jax.numpy as jnp

beta = jnp.array([1.4, 1.8, 2.2])  # (draw,)


def one_day(beta, susceptible, infected):  # one draw
    new = susceptible * (1 - jnp.exp(-beta * infected / 763))
    return susceptible - new, infected + new - 0.5 * infected


def step(state, _):  # all draws
    susceptible, infected = state
    return jax.vmap(one_day)(beta, susceptible, infected), infected


start = jnp.full(3, 760.0), jnp.full(3, 3.0)
_, curves = jax.lax.scan(step, start, length=14)
print(curves.shape)  # (day, draw)
