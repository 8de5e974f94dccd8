# The mean flow of a river changes in a year that is not known.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density
from scipy import stats


def model(flow):  # (year,)
    before = numpyro.sample("before", dist.Normal(1000, 200))
    after = numpyro.sample("after", dist.Normal(1000, 200))
    change = numpyro.sample("change", dist.Uniform(0, len(flow)))
    year = jnp.arange(len(flow))
    mean = jnp.where(year < change, before, after)
    law = dist.Normal(jnp.array(mean), 130)
    numpyro.sample("flow", law, obs=flow)


@jax.jit
def log_joint(change, flow):
    values = {"before": 1100.0, "after": 850.0, "change": change}
    return log_density(model, (flow,), {}, values)[0]


means = np.array([1100.0, 850.0])
for years in (7, 5):
    flow = np.array([1120.0, 1160, 963, 1210, 774, 840, 874])[:years]
    prior = stats.norm.logpdf(means, 1000, 200).sum() - np.log(years)
    for change in (0.5, 3.5, years - 0.5):
        mean = np.where(np.arange(years) < change, *means)
        terms = stats.norm.logpdf(flow, mean, 130)
        found = log_joint(change, flow)
        assert np.allclose(found, prior + terms.sum(), rtol=1e-4)

print("solved")
