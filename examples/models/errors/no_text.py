# log_density needs a value for each latent site. tau has none, so its
# sample tries to draw, and there is no random key.
# raises: AssertionError
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, tau), obs=effect)


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
log_density(model, (effect,), {}, {"mu": 8.0})
