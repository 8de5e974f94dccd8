# The covariance is for two measurements of a flower, and the data have
# three columns. The message speaks of a guide, though there is none.
# raises: ValueError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density


def model(flowers):
    mu = numpyro.sample(
        "mu", dist.Normal(0, 10).expand([2]).to_event(1)
    )
    with numpyro.plate("flower", len(flowers)):
        likelihood = dist.MultivariateNormal(mu, jnp.eye(2))
        numpyro.sample("flowers", likelihood, obs=flowers)


flowers = jax.random.normal(jax.random.key(0), (5, 3))
log_density(model, (flowers,), {}, {"mu": jnp.zeros(2)})
