# The slopes of a model's log density, by the name of the value.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density

effect = np.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = np.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model(effect, error):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    law = dist.Normal(mu, jnp.sqrt(tau**2 + error**2))
    numpyro.sample("effect", law, obs=effect)


def slopes(values, data):  # a dict with the keys of values
    def log_joint(values):
        return log_density(model, data, {}, values)[0]
    return jax.grad(log_joint)(values)


for schools in (8, 3):
    y, sd = effect[:schools], error[:schools]
    for mu, tau in ((8.0, 5.0), (-4.0, 12.0)):
        found = jax.jit(slopes)({"mu": mu, "tau": tau}, (y, sd))
        variance, gap = tau**2 + sd**2, y - mu
        by_mu = (gap / variance).sum() - mu / 100
        terms = tau * (gap**2 / variance**2 - 1 / variance)
        assert np.allclose(found["mu"], by_mu, rtol=1e-3)
        assert np.allclose(found["tau"], terms.sum() - tau / 100, 1e-3)

print("solved")
