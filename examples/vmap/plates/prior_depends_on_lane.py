# If the prior of the site depends on the lane, the site holds a tracer.
# Simulating from the model works, and its log density raises an error.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed
from numpyro.infer.util import log_density


def school_mean(scale):
    return numpyro.sample("z", dist.Normal(0, scale))


def model():
    scale = jnp.arange(1.0, 9.0)  # (school,)
    return jax.vmap(school_mean)(scale)


print(seed(model, jax.random.key(0))().shape)
try:
    log_density(model, (), {}, {"z": 1.0})
except jax.errors.UnexpectedTracerError as error:
    print(type(error).__name__)
