# The counts are not passed, so their site has to be sampled, and NUTS
# cannot sample whole numbers.
# raises: RuntimeError
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(counts=None):
    rate = numpyro.sample("rate", dist.HalfNormal(100))
    with numpyro.plate("day", 14):
        numpyro.sample("counts", dist.Poisson(rate), obs=counts)


mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=200, progress_bar=False
)
mcmc.run(jax.random.key(0))
