# Each mcmc.run compiles the sampler again. Under a jit of your own it
# is compiled once, for all data of one shape. Seconds for each fit.
# varies: times
import time

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(weights):
    mu = numpyro.sample("mu", dist.Normal(0, 100))
    numpyro.sample("weight", dist.Normal(mu, 1), obs=weights)


def fit(key, weights):
    mcmc = MCMC(
        NUTS(model), num_warmup=100, num_samples=100, progress_bar=False
    )
    mcmc.run(key, weights)
    return mcmc.get_samples()["mu"]


key = jax.random.key(0)
for name, way in {"jit(fit)": jax.jit(fit), "fit": fit}.items():
    seconds = []
    for kilograms in (60.0, 70.0):
        start = time.perf_counter()
        jax.block_until_ready(way(key, kilograms + jnp.arange(3.0)))
        seconds.append(time.perf_counter() - start)
    print(
        f"{name:8} first {seconds[0]:6.3f} s, next {seconds[1]:6.3f} s"
    )
