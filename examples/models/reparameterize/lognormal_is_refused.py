# raises: ValueError
# LocScaleReparam computes loc + scale * z, which can be negative, so it
# refuses a positive site.
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import reparam, seed
from numpyro.infer.reparam import LocScaleReparam


def model():
    spread = numpyro.sample("spread", dist.HalfNormal(1))
    with numpyro.plate("clinic", 6):
        numpyro.sample("rate", dist.LogNormal(-1, spread))


noncentered = reparam(model, config={"rate": LocScaleReparam(0)})
seed(noncentered, jax.random.key(0))()
