# raises: ConcretizationTypeError
# Numbering the groups inside the model fails, because there JAX does
# not know how many different values an array has.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density


@jax.jit
def log_joint(theta, group):
    def model():
        names = jnp.unique(group)
        with numpyro.plate("group", len(names)):
            numpyro.sample("theta", dist.Normal(0, 1))
    return log_density(model, (), {}, {"theta": theta})[0]


log_joint(jnp.zeros(3), jnp.array([3, 3, 5, 9]))
