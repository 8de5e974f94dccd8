# The posterior predictive of the epidemic: a scan over days for one
# draw, mapped over the draws with a key for each.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro.distributions as dist

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(state, _, beta, gamma):
    susceptible, infected = state
    new = susceptible * (1 - jnp.exp(-beta * infected / 763))
    still = (1 - gamma) * infected
    return (susceptible - new, still + new), infected


def predict(draw, key):
    step = partial(next_day, **draw)
    _, infected = jax.lax.scan(step, (760.0, 3.0), length=14)
    return dist.NegativeBinomial2(infected, 20.0).sample(key)


key_b, key_g, key = jax.random.split(jax.random.key(0), 3)
beta = 2.45 + 0.12 * jax.random.normal(key_b, (2001,))  # (draw,)
gamma = 0.46 + 0.025 * jax.random.normal(key_g, (2001,))
keys = jax.random.split(key, 2001)
draws = {"beta": beta, "gamma": gamma}
count = jax.jit(jax.vmap(predict))(draws, keys)  # (draw, day)

interval = jnp.quantile(count, jnp.array([0.05, 0.95]), axis=0)
print(jnp.array(in_bed)[3:10:3])
print(interval[:, 3:10:3].round(-1))  # (low and high, day)
