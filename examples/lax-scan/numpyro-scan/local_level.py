# A step that samples: in the model each site has one entry per step.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer.util import log_density
from scipy.stats import norm

log_count = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233]))


def next_day(level, y):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("y", dist.Normal(level, 0.3), obs=y)
    return level, None


levels = jnp.linspace(1, 6, 8)  # (day,)
by_model, sites = log_density(
    lambda: scan(next_day, 1.0, log_count), (), {}, {"level": levels}
)
print({name: site["value"].shape for name, site in sites.items()})

total, before = 0.0, 1.0
for level, y in zip(levels, log_count, strict=True):
    total += norm.logpdf(level, before, 0.6)
    total += norm.logpdf(y, level, 0.3)
    before = level

assert jnp.isclose(by_model, total)
