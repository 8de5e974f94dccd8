# A GaussianRandomWalk among the draws has the length of the fit. For
# more days continue it: last value plus a sum of new noise.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model(days):  # stochastic volatility
    walk = dist.GaussianRandomWalk(0.1, num_steps=days)
    log_sd = numpyro.sample("log_sd", walk)
    numpyro.sample("returns", dist.Normal(0, jnp.exp(log_sd)))


key = jax.random.key(0)
draws = Predictive(model, num_samples=200)(key, 50)  # as from a fit
ahead = Predictive(model, {"log_sd": draws["log_sd"]})(key, 60)
print("asked for 60 days:", ahead["returns"].shape)

noise = 0.1 * jax.random.normal(key, (200, 10))
later = draws["log_sd"][:, -1:] + jnp.cumsum(noise, axis=1)
log_sd = jnp.concatenate([draws["log_sd"], later], axis=1)
print("continued:        ", log_sd.shape)
