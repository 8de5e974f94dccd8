# All of an observed series is known, so its past is a slice: the
# likelihood of an AR(2) needs no scan.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density
from scipy import stats

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = np.log(in_bed)  # (day,)


def model(y):
    weight = numpyro.sample("weight", dist.Normal(0, 1).expand([2]))
    mean = weight[0] * y[1:-1] + weight[1] * y[:-2]  # (day - 2,)
    numpyro.sample("y", dist.Normal(mean, 0.5), obs=y[2:])


weight = jnp.array([1.6, -0.7])
args = (jnp.array(log_count),)
by_model, _ = log_density(model, args, {}, {"weight": weight})
print(f"log density {by_model:.2f}")

# Check: the same by a loop over days
total = stats.norm.logpdf(weight).sum()
for day in range(2, 14):
    before, two_before = log_count[day - 1], log_count[day - 2]
    mean = weight[0] * before + weight[1] * two_before
    total += stats.norm.logpdf(log_count[day], mean, 0.5)

assert np.isclose(by_model, total)
