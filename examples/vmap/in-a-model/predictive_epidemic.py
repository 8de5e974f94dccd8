# The posterior predictive of an epidemic: write the simulation for one
# draw and one key, and map it over the draws with a key for each.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro.distributions as dist


def step(state, _, beta, gamma):
    susceptible, infected = state
    new = susceptible * (1 - jnp.exp(-beta * infected / 763))
    still = (1 - gamma) * infected
    return (susceptible - new, still + new), infected


def predict(draw, key):  # one draw: a dict of two numbers
    one_day = partial(step, **draw)
    _, infected = jax.lax.scan(one_day, (760.0, 3.0), length=14)
    return dist.NegativeBinomial2(infected, 20.0).sample(key)  # (day,)


key_b, key_g, key = jax.random.split(jax.random.key(0), 3)
beta = 2.45 + 0.12 * jax.random.normal(key_b, (2001,))  # (draw,)
gamma = 0.46 + 0.025 * jax.random.normal(key_g, (2001,))  # (draw,)
draws = {"beta": beta, "gamma": gamma}  # as from mcmc.get_samples()

keys = jax.random.split(key, 2001)
in_bed = jax.jit(jax.vmap(predict))(draws, keys)  # (draw, day)
interval = jnp.quantile(in_bed, jnp.array([0.05, 0.95]), axis=0)
print(in_bed.shape, interval.shape)
print(interval[:, 3:10:3].round(-1))  # days 3, 6 and 9
