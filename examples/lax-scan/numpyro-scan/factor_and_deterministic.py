# In the step of NumPyro's scan, factor adds a term at each step, and
# deterministic saves a value of each step.
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer.util import log_density
from scipy.stats import norm

log_count = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233]))


def model():
    mean = numpyro.sample("mean", dist.Normal(0, 1))
    def step(before, now):
        growth = numpyro.deterministic("growth", now - before)
        numpyro.factor("misfit", -((growth - mean) ** 2))
        return now, None
    scan(step, 1.0, log_count)


by_model, sites = log_density(model, (), {}, {"mean": 0.5})
print(f"log density {by_model:.2f}")
print("shape of growth:", sites["growth"]["value"].shape)

# Check: eight terms and the prior of the mean
growth = np.diff(log_count, prepend=1)
total = norm.logpdf(0.5) - ((growth - 0.5) ** 2).sum()
assert np.isclose(by_model, total)
