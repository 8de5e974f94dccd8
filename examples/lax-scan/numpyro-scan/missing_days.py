# Days without data: mask the observation in the step. The level is
# sampled on these days too, and the missing counts add nothing.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer.util import log_density
from scipy.stats import norm

in_bed = [3, 8, 26, 76, None, None, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = np.log(np.array(in_bed, float))  # NaN where it is missing
seen = ~np.isnan(log_count)


def step(level, day):
    y, seen = day
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    with numpyro.handlers.mask(mask=seen):
        numpyro.sample("y", dist.Normal(level, 0.3), obs=y)
    return level, None


def model():
    scan(step, 1.0, (np.nan_to_num(log_count), seen))  # no NaN in obs


levels = jnp.linspace(1, 4, 14)
by_model, _ = log_density(model, (), {}, {"level": levels})
print(f"log density {by_model:.2f}")

# Check: a loop that skips the missing days
before, total = 1.0, 0.0
for level, y in zip(np.array(levels), log_count, strict=True):
    total += norm.logpdf(level, before, 0.6)
    total += 0 if np.isnan(y) else norm.logpdf(y, level, 0.3)
    before = level

assert np.isclose(by_model, total)
