# With reverse=True a model draws its levels in one order of days, and
# takes them back in the other: log_density, and so NUTS, is wrong.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density
from scipy.stats import norm

log_count = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233]))


def day(level, y):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("y", dist.Normal(level, 0.3), obs=y)
    return level, None


def reverse():
    scan(day, 1.0, log_count, reverse=True)


def flipped_xs():
    scan(day, 1.0, log_count[::-1])


sites = trace(seed(reverse, jax.random.key(0))).get_trace()
levels = sites["level"]["value"]  # (day,), first day first
later = jnp.append(levels[1:], 1.0)
total = norm.logpdf(levels, later, 0.6).sum()
total += norm.logpdf(log_count, levels, 0.3).sum()

for model in (reverse, flipped_xs):
    for order, given in (("first", levels), ("last", levels[::-1])):
        by_model, _ = log_density(model, (), {}, {"level": given})
        right = jnp.isclose(by_model, total)
        print(f"{model.__name__}, {order} day first: {right}")
