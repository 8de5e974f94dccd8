# For fewer days cut the draws. For more days leave them as they are:
# the model samples the days after the tenth, which is a forecast.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer import Predictive


def step(level, _):
    level = numpyro.sample("level", dist.Normal(level, 1))
    return level, level


def model(days):
    scan(step, 0.0, None, length=days)


def predict(draws, days):
    names = ["level"]
    run = Predictive(model, {"level": draws}, return_sites=names)
    return run(jax.random.key(0), days)["level"]


draws = jnp.zeros((100, 10))  # as from a fit of ten days
print(predict(draws[:, :7], 7).shape)
more = predict(draws, 14)
print(more.shape, "standard deviations from the ninth day on:")
print(np.asarray(more.std(axis=0))[8:].round(1))
