# Three series, each a random walk of five days: the scan is inside the
# plate.
# raises: NotImplementedError
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed


def step(level, _):
    level = numpyro.sample("level", dist.Normal(level, 1))
    return level, level


def model():
    with numpyro.plate("series", 3):
        scan(step, jnp.zeros(3), None, length=5)


seed(model, rng_seed=0)()
