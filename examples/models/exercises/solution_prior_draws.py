# Draw weeks of counts from the prior, each with a rate of its own.
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed


def model():
    rate = numpyro.sample("rate", dist.Gamma(5, 0.5))
    with numpyro.plate("day", 7):
        counts = numpyro.sample("counts", dist.Poisson(rate))
    return rate, counts


def from_prior(key, draws):  # rates (draw,), counts (draw, day)
    keys = jax.random.split(key, draws)
    return jax.vmap(lambda key: seed(model, key)())(keys)


key, other = jax.random.split(jax.random.key(0))
rate, counts = from_prior(key, 400)
assert rate.shape == (400,) and counts.shape == (400, 7)
assert (rate == from_prior(key, 400)[0]).all(), "not by the key"
both = np.append(rate, from_prior(other, 400)[0])
assert len(np.unique(both)) == 800, "rates are repeated"

assert abs(rate.mean() - 10) < 1, "not the prior's mean"
together = np.corrcoef(rate, counts.mean(axis=1))[0, 1]
assert together > 0.9, "the counts do not follow their rates"
print("solved")
