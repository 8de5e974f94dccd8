# varies: megabytes
# mcmc.run in a loop compiles each time, and the compiled programs stay
# in memory. A jitted fit is compiled once. Printed: megabytes a fit.
import resource

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(y):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("row", 20):
        numpyro.sample("y", dist.Normal(mu, 1), obs=y)


def fit(key, y):
    mcmc = MCMC(
        NUTS(model), num_warmup=20, num_samples=20, progress_bar=False
    )
    mcmc.run(key, y)
    return mcmc.get_samples()["mu"]


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


keys = jax.random.split(jax.random.key(0), 4)
for name, run in (
    ("mcmc.run in a loop", fit),
    ("one jitted fit", jax.jit(fit)),
):
    jax.block_until_ready(run(keys[0], jnp.zeros(20)))
    before = peak()
    for key in keys[1:]:
        jax.block_until_ready(run(key, jax.random.normal(key, (20,))))
    print(f"{name}: {(peak() - before) / 3:.1f} megabytes a fit")
