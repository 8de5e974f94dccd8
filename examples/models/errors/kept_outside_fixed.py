# The draws have the values of each site, so nothing needs a list.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=200, progress_bar=False
)
mcmc.run(jax.random.key(0), effect)
print(mcmc.get_samples()["mu"].shape)
