# Take the length of the vectors from the data.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density


def model(flowers):
    n, width = flowers.shape
    prior = dist.Normal(0, 10).expand([width]).to_event(1)
    mu = numpyro.sample("mu", prior)
    with numpyro.plate("flower", n):
        likelihood = dist.MultivariateNormal(mu, jnp.eye(width))
        numpyro.sample("flowers", likelihood, obs=flowers)


flowers = jax.random.normal(jax.random.key(0), (5, 3))
print(log_density(model, (flowers,), {}, {"mu": jnp.zeros(3)})[0])
