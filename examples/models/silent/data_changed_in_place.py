# A NumPy array that is changed in place is the same object to JAX, so
# compiled code keeps the numbers that the array had at first.
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 100))
    numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=300, progress_bar=False
)


def fit(effect):
    mcmc.run(jax.random.key(0), effect)
    return f"{mcmc.get_samples()['mu'].mean():.0f}"


effect = np.array([28.0, 8, -3, 7, -1, 1, 18, 12])
print("mean", effect.mean(), "-> mu", fit(effect))

effect += 100
print("mean", effect.mean(), "-> mu", fit(effect))
print("mean", effect.mean(), "-> mu", fit(effect.copy()))
