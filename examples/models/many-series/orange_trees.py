# Five orange trees in one model: a limit for each tree, one rate for
# all, and one scan over time that carries the five girths together.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, Predictive

day = np.array([118, 484, 664, 1004, 1231, 1372, 1582])
girth = """30 33 30 32 30 58 69 51 62 49 87 111 75 112 81 115 156 108
167 125 120 172 115 179 142 142 203 139 209 174 145 203 140 214 177"""
girth = np.array(girth.split(), float).reshape(7, 5)  # (time, tree)


def step(limit, growth, size, gap):
    size = limit / (1 + (limit / size - 1) * jnp.exp(-growth * gap))
    return size, size


def model(gap, girth=None):
    middle = numpyro.sample("middle", dist.Normal(5.2, 0.3))
    spread = numpyro.sample("spread", dist.HalfNormal(0.3))
    growth = numpyro.sample("growth", dist.LogNormal(-6, 0.5))
    with numpyro.plate("tree", 5):
        z = numpyro.sample("z", dist.Normal(0, 1))
    grow = partial(step, jnp.exp(middle + spread * z), growth)
    _, size = jax.lax.scan(grow, jnp.full(5, 31.0), gap)
    numpyro.deterministic("size", size)  # (time, tree)
    numpyro.sample("girth", dist.Normal(size, 8), obs=girth)


length = {"num_warmup": 400, "num_samples": 400}
mcmc = MCMC(NUTS(model), **length, progress_bar=False)
mcmc.run(jax.random.key(0), np.diff(day), girth[1:])
gap = np.append(np.diff(day), [200, 200, 200])
ahead = Predictive(model, mcmc.get_samples())(jax.random.key(1), gap)
print(ahead["girth"].shape)  # (draw, time, tree)
