# dist.HalfNormal is a class. Without the brackets behind it, there is
# no distribution to sample from.
# raises: TypeError
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed


def model():
    tau = numpyro.sample("tau", dist.HalfNormal)
    numpyro.sample("effect", dist.Normal(0, tau))


seed(model, rng_seed=0)()
