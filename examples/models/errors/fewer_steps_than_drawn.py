# The draws are of ten days. To predict the first seven, the model is
# run with seven steps.
# raises: RuntimeError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer import Predictive


def step(level, _):
    level = numpyro.sample("level", dist.Normal(level, 1))
    return level, level


def model(days):
    scan(step, 0.0, None, length=days)


draws = {"level": jnp.zeros((100, 10))}  # as from a fit of ten days
Predictive(model, draws)(jax.random.key(0), 7)
