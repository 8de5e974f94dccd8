# The brackets make a distribution of the class.
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed


def model():
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    return numpyro.sample("effect", dist.Normal(0, tau))


print(seed(model, rng_seed=0)().shape)
