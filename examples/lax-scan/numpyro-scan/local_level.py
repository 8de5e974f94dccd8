# NumPyro's scan samples and observes in the step. Outside the scan each
# site has one entry for each day.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density
from scipy.stats import norm

log_count = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233]))


def step(level, y):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("y", dist.Normal(level, 0.3), obs=y)
    return level, None


def model():
    scan(step, 1.0, log_count)


sites = trace(seed(model, jax.random.key(0))).get_trace()
print({name: site["value"].shape for name, site in sites.items()})

# Check: the log density of these levels, by a loop over the days
levels = jnp.linspace(1, 6, 8)
by_model, _ = log_density(model, (), {}, {"level": levels})
total, before = 0.0, 1.0
for level, y in zip(levels, log_count, strict=True):
    total += norm.logpdf(level, before, 0.6)
    total += norm.logpdf(y, level, 0.3)
    before = level

assert jnp.isclose(by_model, total)
