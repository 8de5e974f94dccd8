# to_event(1) turns a batch axis into an event axis, and the Normal of
# two numbers has no batch axis.
# raises: ValueError
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed


def model():
    slopes = numpyro.sample("slopes", dist.Normal(0, 1).to_event(1))
    return slopes


seed(model, rng_seed=0)()
