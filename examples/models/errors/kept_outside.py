# The model appends its mean to a list outside. NumPyro compiles the
# model, so the list gets a tracer and not a number.
# raises: UnexpectedTracerError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

means = []


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    means.append(mu)
    numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=200, progress_bar=False
)
mcmc.run(jax.random.key(0), effect)
print(means[-1] + 1)
