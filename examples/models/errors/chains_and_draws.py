# The draws have an axis of chains and one of draws. Predictive takes
# the first for the draws, and the second then meets the plate.
# raises: ValueError
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, 12))


mu = 8 + 5 * jax.random.normal(jax.random.key(0), (4, 100))
predict = Predictive(model, {"mu": mu})  # mu: (chain, draw)
predict(jax.random.key(1))
