# A plate around NumPyro's scan raises an error. The scan adds an axis
# of days to each site, and the plate an axis of wards: from outside
# NumPyro cannot decide which of the two comes first.
# raises: NotImplementedError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed


def step(level, _):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    return level, None


def model():
    with numpyro.plate("ward", 3):
        scan(step, jnp.ones(3), None, length=14)


seed(model, jax.random.key(0))()
