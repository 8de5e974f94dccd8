# numpyro.sample inside jax.lax.scan may draw only once, without an
# error. NumPyro's own scan draws at every step.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed


def step(level, _):
    level = level + numpyro.sample("noise", dist.Normal(0, 1))
    return level, level


def with_jax_scan():
    return jax.lax.scan(step, 0.0, length=4)[1]


def with_numpyro_scan():
    return scan(step, 0.0, None, length=4)[1]


print(seed(with_jax_scan, 0)())
print(seed(with_numpyro_scan, 0)())
