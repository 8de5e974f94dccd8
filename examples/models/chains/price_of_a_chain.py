# Time for a draw by the number of vectorized chains, compiled before.
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
for num_chains in (1, 128):
    times = []
    for seed in range(4):  # the first compiles
        start = time.perf_counter()
        jitted(jax.random.key(seed), num_chains).block_until_ready()
        times.append(time.perf_counter() - start)
    each = 1e6 * sorted(times)[1] / num_chains / 500
    print(f"{num_chains:4} chains: {each:5.1f} µs a draw")
