# raises: ValueError
# NUTS needs the same density at every step, so it refuses a plate that
# draws new rows each time.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

minutes = 20 + 5 * jax.random.normal(jax.random.key(1), (1000,))


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 100))
    with numpyro.plate("call", 1000, subsample_size=100) as rows:
        numpyro.sample("minutes", dist.Normal(mu, 5), obs=minutes[rows])


mcmc = MCMC(
    NUTS(model), num_warmup=10, num_samples=10, progress_bar=False
)
mcmc.run(jax.random.key(0))
