# With reverse=True the trace hands out levels in the order of xs, and
# log_density (so NUTS) takes them in the order of the steps.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density
from scipy.stats import norm

log_count = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233]))


def day_before(level, seen):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("seen", dist.Normal(level, 0.3), obs=seen)
    return level, None


def reverse():
    scan(day_before, 1.0, log_count, reverse=True)


def flipped_xs():
    scan(day_before, 1.0, log_count[::-1])


sites = trace(seed(reverse, jax.random.key(0))).get_trace()
levels = sites["level"]["value"]  # (day,)
later, total = 1.0, 0.0
for day in reversed(range(8)):
    total += norm.logpdf(levels[day], later, 0.6)
    total += norm.logpdf(log_count[day], levels[day], 0.3)
    later = levels[day]

for model in (reverse, flipped_xs):
    for order, given in (("drawn", levels), ("flipped", levels[::-1])):
        by_model, _ = log_density(model, (), {}, {"level": given})
        print(model.__name__, order, jnp.isclose(by_model, total))
