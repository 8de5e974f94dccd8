# expand makes a batch of three Normals first, and to_event(1) then says
# that the three are one vector.
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed


def model():
    prior = dist.Normal(0, 1).expand([3]).to_event(1)
    slopes = numpyro.sample("slopes", prior)
    return slopes


print(seed(model, rng_seed=0)().shape)
