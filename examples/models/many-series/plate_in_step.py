# Noise in the growth of each series: the parameters of the series come
# from a plate before NumPyro's scan, and the step opens it again.
from functools import partial

import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density

seen = jnp.array([[True, True, False], [True, False, True]])


def step(drift, level, seen):
    with numpyro.plate("tree", 3):
        level = numpyro.sample("level", dist.Normal(level + drift, 0.1))
        law = dist.Normal(level, 0.05).mask(seen)
        numpyro.sample("log_girth", law)
    return level, None


def model(seen):
    with numpyro.plate("tree", 3):
        drift = numpyro.sample("drift", dist.Normal(0.2, 0.1))
    scan(partial(step, drift), jnp.full(3, 3.4), seen)


sites = trace(seed(model, rng_seed=0)).get_trace(seen)
del sites["tree"]
values = {name: sites[name]["value"] for name in sites}
print({name: values[name].shape for name in values})

# Check: the same terms, added up one by one.
drift, level, log_girth = values.values()
before = jnp.stack([jnp.full(3, 3.4), level[0]])
total = dist.Normal(0.2, 0.1).log_prob(drift).sum()
total += dist.Normal(before + drift, 0.1).log_prob(level).sum()
total += (dist.Normal(level, 0.05).log_prob(log_girth) * seen).sum()
assert jnp.allclose(log_density(model, (seen,), {}, values)[0], total)
