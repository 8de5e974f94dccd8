# Several series at once: the plate goes inside the step. Outside the
# scan the sampled levels have shape (day, ward).
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density


def step(level, _):
    with numpyro.plate("ward", 3):
        level = numpyro.sample("level", dist.Normal(level, 0.6))
    return level, None


def model():
    scan(step, jnp.ones(3), None, length=14)


sites = trace(seed(model, jax.random.key(0))).get_trace()
levels = sites["level"]["value"]
print(levels.shape)

# Check: the log density of these levels, by a loop over the days
total, before = 0.0, 1.0
for level in levels:
    total += dist.Normal(before, 0.6).log_prob(level).sum()
    before = level

by_model, _ = log_density(model, (), {}, {"level": levels})
assert jnp.isclose(by_model, total)
