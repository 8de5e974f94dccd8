# Nested scans that work: sample the noise of all days first, and nest
# jax.lax.scan, which samples nothing.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density
from scipy.stats import norm

logs = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233, 189]))


def day(level, z):
    level = level + 0.6 * z
    return level, level


def block(level, z):  # (), (day,)
    return jax.lax.scan(day, level, z)


def model():
    z = numpyro.sample("z", dist.Normal(0, 1).expand([3, 3]))
    _, level = jax.lax.scan(block, 1.0, z)  # (block, day)
    numpyro.deterministic("level", level)
    numpyro.sample("y", dist.Normal(level, 0.3), obs=logs.reshape(3, 3))


z = jax.random.normal(jax.random.key(0), (3, 3))
by_model, sites = log_density(model, (), {}, {"z": z})
print(sites["level"]["value"].shape)

# Check: one loop over all nine days
level = 1 + 0.6 * np.cumsum(z)
total = norm.logpdf(z).sum() + norm.logpdf(logs, level, 0.3).sum()
assert np.isclose(by_model, total)
