# Days without data: mask the observation inside the step. The level is
# sampled on those days too, and what was not seen counts nothing.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer.util import log_density
from scipy.stats import norm

in_bed = [3, 8, 26, 76, None, None, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = np.log(np.array(in_bed, float))  # NaN where it is missing
is_seen = ~np.isnan(log_count)


def next_day(level, day):
    seen, is_seen = day
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    with numpyro.handlers.mask(mask=is_seen):
        numpyro.sample("seen", dist.Normal(level, 0.3), obs=seen)
    return level, None


def model():
    days = np.nan_to_num(log_count), is_seen  # no NaN in obs
    scan(next_day, 1.0, days)


levels = jnp.linspace(1, 4, 14)
before, total = 1.0, 0.0
for level, seen in zip(np.array(levels), log_count, strict=True):
    total += norm.logpdf(level, before, 0.6)
    total += 0 if np.isnan(seen) else norm.logpdf(seen, level, 0.3)
    before = level

by_model, _ = log_density(model, (), {}, {"level": levels})
assert np.isclose(by_model, total)
print(f"{by_model:.2f} {total:.2f}")
