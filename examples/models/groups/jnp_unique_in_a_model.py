# raises: ConcretizationTypeError
# Numbering the groups inside the model fails, because there JAX does
# not know how many different values an array has.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

group = jnp.array([3, 3, 5, 9])


def model():
    names = jnp.unique(group)
    with numpyro.plate("group", len(names)):
        numpyro.sample("theta", dist.Normal(0, 1))


mcmc = MCMC(
    NUTS(model), num_warmup=10, num_samples=10, progress_bar=False
)
mcmc.run(jax.random.key(0))
