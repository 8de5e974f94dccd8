# NumPyro maps over draws: parallel=True is vmap, all draws at once;
# the default takes one draw after the other. In between is lax.map.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import log_likelihood


def model(cases):
    length = numpyro.sample("length", dist.LogNormal(3.0, 0.5))
    gap = weeks[:, None] - weeks
    kernel = jnp.exp(-((gap / length) ** 2)) + 0.1 * jnp.eye(500)
    law = dist.MultivariateNormal(jnp.zeros(500), kernel)
    numpyro.sample("cases", law, obs=cases)


def of_draws(draws, **options):
    return log_likelihood(model, draws, cases, **options)["cases"]


def in_batches(draws):
    one_draw = partial(of_draws, batch_ndims=0)
    return jax.lax.map(one_draw, draws, batch_size=10)


weeks = jnp.arange(500.0)
cases = jnp.zeros(500)
draws = {"length": jnp.linspace(5.0, 50.0, 200)}  # (draw,)
ways = {
    "parallel=True": partial(of_draws, parallel=True),
    "by default": of_draws,
    "batches of 10": in_batches,
}
for name, way in ways.items():
    plan = jax.jit(way).lower(draws).compile().memory_analysis()
    print(f"{name:13}", plan.temp_size_in_bytes // 10**6, "MB")
