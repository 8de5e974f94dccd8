# Keep the curve of each draw with deterministic, outside the scan, or
# map the scan over the draws afterwards: the same numbers.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def next_day(beta, gamma, state, _):
    well, sick = state
    new = well * (1 - jnp.exp(-beta * sick / 763))
    return (well - new, (1 - gamma) * sick + new), sick


def outbreak(beta, gamma, days):
    step = partial(next_day, beta, gamma)
    return jax.lax.scan(step, (760.0, 3.0), length=days)[1]  # (day,)


def model(days):
    beta = numpyro.sample("beta", dist.LogNormal(0, 1))
    gamma = numpyro.sample("gamma", dist.Uniform(0, 1))
    numpyro.deterministic("curve", outbreak(beta, gamma, days))


beta, gamma = jnp.array([[2.3, 2.4, 2.5], [0.4, 0.5, 0.5]])  # (draw,)
draws = {"beta": beta, "gamma": gamma}
kept = Predictive(model, draws)(jax.random.key(0), 21)["curve"]
mapped = jax.vmap(outbreak, in_axes=(0, 0, None))(beta, gamma, 21)
print(kept.shape, kept[:, 6].round(), kept[:, 13].round())

well, sick = 760.0, 3.0
for day in range(21):
    assert np.allclose((kept[:, day], mapped[:, day]), sick, rtol=1e-3)
    new = well * (1 - np.exp(-beta * sick / 763))
    well, sick = well - new, (1 - gamma) * sick + new
