# Without dim, the plate that is entered first gets the last axis: a
# table of departments by sexes comes out as sexes by departments.
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.util import format_shapes


def model():
    with numpyro.plate("department", 6):
        base = numpyro.sample("base", dist.Normal(0, 1.5))
        with numpyro.plate("sex", 2):
            shift = numpyro.sample("shift", dist.Normal(0, 1))
            numpyro.deterministic("log_odds", base + shift)


sites = trace(seed(model, rng_seed=0)).get_trace()
print(format_shapes(sites))
print("log_odds:", sites["log_odds"]["value"].shape)
