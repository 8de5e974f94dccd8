# The effects of schools that were not in the data.
# raises: AssertionError
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive


def model(schools):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", schools):
        z = numpyro.sample("z", dist.Normal(0, 1))
    numpyro.deterministic("theta", mu + 5 * z)


def new_schools(key, draws, schools):  # (draw, school)
    predict = Predictive(model, draws)  # edit here
    return predict(key, schools)["theta"]


for schools in (8, 3):
    mu = 8 + 3 * jax.random.normal(jax.random.key(0), (2000,))
    old = np.linspace(-1, 2, 8)  # the old schools, known exactly
    draws = {"mu": mu, "z": np.tile(old, (2000, 1))}
    theta = new_schools(jax.random.key(1), draws, schools)
    assert theta.shape == (2000, schools), f"shape {theta.shape}"
    mean, spread = theta.mean(axis=0), theta.std(axis=0)
    assert np.allclose(mean, 8, atol=0.6), f"mean {mean.round()}"
    assert np.allclose(spread, 34**0.5, rtol=0.1)  # 3**2 + 5**2

print("solved")
