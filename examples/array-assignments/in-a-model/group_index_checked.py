# checkify runs the model's log density and reports an index that lies
# outside. The model stays as it is.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from jax.experimental import checkify
from numpyro.infer.util import log_density

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)


def model(school):
    with numpyro.plate("schools", 8):
        theta = numpyro.sample("theta", dist.Normal(0, 10))
    likelihood = dist.Normal(theta[school], 12.0)
    numpyro.sample("effect", likelihood, obs=effect)


def log_joint(school):
    parameters = {"theta": jnp.zeros(8)}
    return log_density(model, (school,), {}, parameters)[0]


checked = checkify.checkify(log_joint, errors=checkify.index_checks)
for first in (1, 0):
    error, _ = checked(first + jnp.arange(8))
    print((error.get() or "none").strip().rpartition(": ")[2])
