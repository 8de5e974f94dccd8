# The first argument of a Predictive object is the key. Without it the
# data are taken for a key.
# raises: TypeError
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model(error):
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(8, error))


error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])
predict = Predictive(model, num_samples=100)
predict(error)
