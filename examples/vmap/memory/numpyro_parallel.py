# NumPyro's log_likelihood maps over draws: by default one after the
# other, with parallel=True by vmap. lax.map gives what is between.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import log_likelihood

weeks = jnp.arange(500.0)
cases = jnp.zeros(500)  # (week,)


def model(cases):
    length = numpyro.sample("length", dist.LogNormal(3.0, 0.5))
    gap = weeks[:, None] - weeks
    kernel = jnp.exp(-((gap / length) ** 2)) + 0.1 * jnp.eye(500)
    law = dist.MultivariateNormal(jnp.zeros(500), kernel)
    numpyro.sample("cases", law, obs=cases)


def by_default(draws, **options):
    return log_likelihood(model, draws, cases, **options)["cases"]


def batches_of_10(draws):
    one_draw = partial(by_default, batch_ndims=0)
    return jax.lax.map(one_draw, draws, batch_size=10)


draws = {"length": jnp.linspace(5.0, 50.0, 200)}  # (draw,)
for name, way in (
    ("parallel=True", partial(by_default, parallel=True)),
    ("by default", by_default),
    ("batches of 10", batches_of_10),
):
    plan = jax.jit(way).lower(draws).compile().memory_analysis()
    print(f"{name:13}", plan.temp_size_in_bytes // 10**6, "MB")
