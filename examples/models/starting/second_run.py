# Seconds for a first and a second data set of the same shape. Only
# jax.jit around the whole fit keeps what it compiled.
# varies: times
import time

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", len(effect)):
        numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


def make(**more):
    options = {"num_warmup": 50, "num_samples": 50} | more
    return MCMC(NUTS(model), progress_bar=False, **options)


def fit(effect, mcmc):
    mcmc.run(jax.random.key(0), effect)
    return mcmc.get_samples()["mu"]


def show(name, *args):
    for effect in (y, y + 1):
        start = time.perf_counter()
        jax.block_until_ready(args[0](effect, *args[1:]))
        name += f"  {time.perf_counter() - start:5.2f}"
    print(name)


y = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
show("mcmc.run      ", fit, make())
show("jit_model_args", fit, make(jit_model_args=True))
show("jax.jit(fit)  ", jax.jit(lambda effect: fit(effect, make())))
