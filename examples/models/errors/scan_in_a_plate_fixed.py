# The plate is inside the step, and the carry has an entry for each
# series.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed


def step(level, _):
    with numpyro.plate("series", 3):
        level = numpyro.sample("level", dist.Normal(level, 1))
    return level, level


def model():
    return scan(step, jnp.zeros(3), None, length=5)


_, levels = seed(model, rng_seed=0)()
print(levels.shape)
