# deterministic in the step keeps a value per step, and factor counts
# at every step.
from functools import partial

import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer.util import log_density
from scipy.stats import norm

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(mean, before, count):
    growth = jnp.log(count / before)
    numpyro.factor("misfit", -((growth - mean) ** 2))
    numpyro.deterministic("growth", growth)
    return count, growth


def model():
    mean = numpyro.sample("mean", dist.Normal(0, 1))
    counts = jnp.array(in_bed, float)
    scan(partial(next_day, mean), 3.0, counts)


total = norm.logpdf(0.5)
for before, count in zip([3, *in_bed], in_bed, strict=False):
    total -= (np.log(count / before) - 0.5) ** 2

by_model, sites = log_density(model, (), {}, {"mean": 0.5})
assert np.isclose(by_model, total)
print(f"{by_model:.2f} {total:.2f}", sites["growth"]["value"].shape)
