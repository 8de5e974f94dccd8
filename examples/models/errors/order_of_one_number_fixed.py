# expand([2]) makes a vector of two Normals, which the transform orders.
import numpyro
import numpyro.distributions as dist
from numpyro.distributions.transforms import OrderedTransform
from numpyro.handlers import seed


def model():
    base = dist.Normal(0, 2).expand([2])
    prior = dist.TransformedDistribution(base, OrderedTransform())
    return numpyro.sample("cuts", prior)


first, second = seed(model, rng_seed=1)()
print(f"{first:.2f} < {second:.2f}")
