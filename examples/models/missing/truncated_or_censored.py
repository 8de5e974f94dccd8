# Eighteen players, and we hear only of those with 12 hits or more. Do
# we know how many are missing? Censored if we do, truncated if we do
# not.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from jax.scipy.stats import norm
from numpyro.infer.util import log_density

above = jnp.array([18.0, 17, 16, 15, 14, 14, 13, 12]) / 45
low = 11.5 / 45


def model(way):
    mean = numpyro.sample("mean", dist.Normal(0.25, 0.1))
    law = dist.Normal(mean, 0.07)
    if way == "truncated":
        law = dist.TruncatedNormal(mean, 0.07, low=low)
    if way == "censored":
        ten = 10 * norm.logcdf(low, mean, 0.07)
        numpyro.factor("ten_below", ten)
    numpyro.sample("above", law, obs=above)


def log_joint(mean, way):
    return log_density(model, (way,), {}, {"mean": mean})[0]


grid = jnp.linspace(0, 0.5, 501)
densities = {}
for way in ("as it is", "truncated", "censored"):
    log_p = jax.vmap(lambda mean, way=way: log_joint(mean, way))(grid)
    p = jax.nn.softmax(log_p)
    mean = p @ grid
    sd = jnp.sqrt(p @ (grid - mean) ** 2)
    print(f"{way:9} {mean:.3f} +- {sd:.3f}")
    densities[way] = p / 0.001  # for the figure
