# Which sites does Predictive return, if it gets draws of mu?
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model(effect=None):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    z = numpyro.sample("z", dist.Normal(0, 1))
    theta = numpyro.deterministic("theta", mu + 5 * z)
    numpyro.sample("effect", dist.Normal(theta, 12), obs=effect)


draws = {"mu": jnp.array([4.0, 8.0, 6.0])}
sites = Predictive(model, draws)(jax.random.key(0))

print(*sorted(sites))
