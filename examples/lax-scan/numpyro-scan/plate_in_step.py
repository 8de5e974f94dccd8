# A plate goes inside the step. Around the scan it raises.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density


def next_day(level, _):
    with numpyro.plate("ward", 3):
        level = numpyro.sample("level", dist.Normal(level, 0.6))
    return level, None


def model():
    scan(next_day, jnp.ones(3), None, length=14)


def plate_outside():
    with numpyro.plate("ward", 3):
        scan(next_day, jnp.ones(3), None, length=14)


sites = trace(seed(model, jax.random.key(0))).get_trace()
levels = sites["level"]["value"]
print(levels.shape)  # (day, ward)
total, before = 0.0, 1.0
for level in levels:
    total += dist.Normal(before, 0.6).log_prob(level).sum()
    before = level

by_model, _ = log_density(model, (), {}, {"level": levels})
assert jnp.isclose(by_model, total)

try:
    seed(plate_outside, jax.random.key(0))()
except NotImplementedError as error:
    print(str(error).split(".")[0])
