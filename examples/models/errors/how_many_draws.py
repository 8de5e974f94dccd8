# Predictive counts the posterior draws that it is given. For draws from
# the prior there are none to count.
# raises: ValueError
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, 12))


prior = Predictive(model)(jax.random.key(0))
