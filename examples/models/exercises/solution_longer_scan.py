# Fit to the days that were counted, and forecast those that follow.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive
from numpyro.infer.util import log_density
from scipy import stats

counts = np.array([3, 8, 26, 76, 225])


def step(log_rate, growth):
    return log_rate + growth, log_rate + growth


def model(days, counts=None):  # days that were seen, and more
    with numpyro.plate("day", days):
        growth = numpyro.sample("growth", dist.Normal(0.5, 0.5))
    _, log_rate = jax.lax.scan(step, 1.0, growth)
    known = days if counts is None else len(counts)
    law = dist.Poisson(jnp.exp(log_rate[:known]))
    numpyro.sample("counts", law, obs=counts)


for known, days in ((5, 9), (3, 9), (5, 5)):
    seen, growth = counts[:known], np.linspace(0.9, 0.1, days)
    values = {"growth": growth}
    found, _ = log_density(model, (days, seen), {}, values)
    rate = np.exp(1 + np.cumsum(growth))
    by_scipy = stats.norm.logpdf(growth, 0.5, 0.5).sum()
    by_scipy += stats.poisson.logpmf(seen, rate[:known]).sum()
    assert np.allclose(found, by_scipy, rtol=1e-3)
    predict = Predictive(model, {"growth": np.tile(growth, (500, 1))})
    new = predict(jax.random.key(0), days)["counts"]
    assert new.shape == (500, days), f"forecast {new.shape}"
    assert np.allclose(new.mean(axis=0), rate, rtol=0.1)

print("solved")
