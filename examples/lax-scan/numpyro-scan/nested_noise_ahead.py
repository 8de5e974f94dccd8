# The cure: draw the noise ahead, one number per block and day, and nest
# lax.scan, which then draws nothing.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density
from scipy.stats import norm

in_bed = jnp.array([3, 8, 26, 76, 225, 298, 258, 233, 189])
log_count = jnp.log(in_bed).reshape(3, 3)  # (block, day)


def next_day(level, z):
    level = level + 0.6 * z
    return level, level


def next_block(level, z):  # (), (day,)
    return jax.lax.scan(next_day, level, z)


def model():
    z = numpyro.sample("z", dist.Normal(0, 1).expand([3, 3]))
    _, level = jax.lax.scan(next_block, 1.0, z)  # (block, day)
    numpyro.deterministic("level", level)
    numpyro.sample("seen", dist.Normal(level, 0.3), obs=log_count)


z = jax.random.normal(jax.random.key(0), (3, 3))
by_model, sites = log_density(model, (), {}, {"z": z})
level, total = 1.0, norm.logpdf(z).sum()
for block in range(3):
    for day in range(3):
        level += 0.6 * float(z[block, day])
        total += norm.logpdf(log_count[block, day], level, 0.3)

assert np.isclose(by_model, total)
print(sites["level"]["value"].shape, f"{by_model:.2f} {total:.2f}")
