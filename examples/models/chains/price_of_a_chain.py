# Seconds of a fit by the number of vectorized chains, without
# compiling. The price of a draw falls when there are many chains.
# varies: times
import time

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

y = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])


def model(y):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("y", dist.Normal(mu, 12), obs=y)


def fit(key, num_chains):
    mcmc = MCMC(
        NUTS(model),
        num_warmup=200,
        num_samples=300,
        num_chains=num_chains,
        chain_method="vectorized",
        progress_bar=False,
    )
    mcmc.run(key, y)
    return mcmc.get_samples()["mu"]


jitted = jax.jit(fit, static_argnums=1)
for num_chains in (1, 16, 256):
    jitted(jax.random.key(0), num_chains).block_until_ready()
    start = time.perf_counter()
    jitted(jax.random.key(1), num_chains).block_until_ready()
    each = 1e6 * (time.perf_counter() - start) / num_chains / 500
    print(f"{num_chains:4} chains: {each:5.1f} µs a draw")
