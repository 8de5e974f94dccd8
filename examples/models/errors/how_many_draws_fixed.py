# Say how many draws from the prior you want.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, 12))


prior = Predictive(model, num_samples=500)(jax.random.key(0))
print(prior["effect"].shape)
