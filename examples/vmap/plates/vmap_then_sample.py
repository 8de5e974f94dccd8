# Three schools with an infection rate each: a plate draws the rates,
# one vmap runs the epidemics, and one sample observes all of them.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.util import format_shapes


def step(state, _, beta):
    susceptible, infected = state
    new = susceptible * (1 - jnp.exp(-beta * infected / 763))
    return (susceptible - new, 0.5 * infected + new), infected


def simulate(beta):  # one school
    one_day = partial(step, beta=beta)
    _, curve = jax.lax.scan(one_day, (760.0, 3.0), length=14)
    return curve  # (day,)


def model(in_bed=None):
    schools = numpyro.plate("school", 3)
    with schools:
        beta = numpyro.sample("beta", dist.LogNormal(0.8, 0.2))
    curves = jax.vmap(simulate, out_axes=1)(beta)  # (day, school)
    with numpyro.plate("day", 14, dim=-2), schools:
        numpyro.sample("in_bed", dist.Poisson(curves), obs=in_bed)


sites = trace(seed(model, jax.random.key(0))).get_trace()
print(format_shapes(sites))
