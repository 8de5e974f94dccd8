# With its counts, the site is data.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

boys = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def model(counts=None):
    rate = numpyro.sample("rate", dist.HalfNormal(100))
    with numpyro.plate("day", 14):
        numpyro.sample("counts", dist.Poisson(rate), obs=counts)


mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=200, progress_bar=False
)
mcmc.run(jax.random.key(0), jnp.array(boys))
print(sorted(mcmc.get_samples()))
