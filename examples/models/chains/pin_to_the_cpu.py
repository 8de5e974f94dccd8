# One fit on the CPU, where there may be a GPU: default_device says
# where new arrays go, and where they are computed with.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


cpu = jax.devices("cpu")[0]
mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=300, progress_bar=False
)
with jax.default_device(cpu):
    effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
    mcmc.run(jax.random.key(0), effect)
    mu = mcmc.get_samples()["mu"]

print(mu.devices() == {cpu})
