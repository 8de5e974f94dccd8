# Two cut points in increasing order. OrderedTransform orders a vector,
# and Normal(0, 2) is one number.
# raises: ValueError
import numpyro
import numpyro.distributions as dist
from numpyro.distributions.transforms import OrderedTransform
from numpyro.handlers import seed


def model():
    base = dist.Normal(0, 2)
    prior = dist.TransformedDistribution(base, OrderedTransform())
    return numpyro.sample("cuts", prior)


seed(model, rng_seed=0)()
