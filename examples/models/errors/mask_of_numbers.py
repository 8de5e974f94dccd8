# Two schools have reported, the third has not. The mask has ones and
# zeros, as a column of a file has them.
# raises: ValueError
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import mask, seed

effect = jnp.array([28.0, 8, 0])
reported = jnp.array([1, 1, 0])


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 3), mask(mask=reported):
        numpyro.sample("effect", dist.Normal(mu, 15), obs=effect)


seed(model, rng_seed=0)()
