# The arguments of Normal are loc and scale, in this order. Swapped, a
# negative effect becomes a scale.
# raises: ValueError
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model():
    with numpyro.plate("school", 8):
        numpyro.sample("again", dist.Normal(error, effect))


seed(model, rng_seed=0)()
