# parallel=True predicts for all draws at once, by vmap. That is faster
# for the scan over days, and slower for Poisson draws, which loop.
# varies: the times
import timeit
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def step(beta, now, _):
    susceptible, infected = now
    new = susceptible * (1 - jnp.exp(-beta * infected / 763))
    return (susceptible - new, 0.54 * infected + new), infected


def model(noise):
    beta = numpyro.sample("beta", dist.LogNormal(0, 1))
    _, curve = jax.lax.scan(partial(step, beta), (760.0, 3.0), None, 60)
    numpyro.sample("in_bed", noise(curve))


def milliseconds(noise, parallel):
    predict = Predictive(model, {"beta": beta}, parallel=parallel)
    compiled = jax.jit(lambda key: predict(key, noise)["in_bed"])
    run = timeit.Timer(lambda: jax.block_until_ready(compiled(key)))
    return np.median(run.repeat(6, number=1)[1:]) * 1e3


beta = 2.45 + 0.12 * jax.random.normal(jax.random.key(0), (2000,))
key = jax.random.key(1)
normal = partial(dist.Normal, scale=5.0)
print("parallel   Normal  Poisson")
for way in (False, True):
    times = milliseconds(normal, way), milliseconds(dist.Poisson, way)
    print(f"{way!s:8} {times[0]:7.1f}  {times[1]:7.1f} ms")
