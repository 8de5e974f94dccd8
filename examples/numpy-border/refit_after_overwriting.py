# A NumPy array of 64 bits that a model has seen is remembered. Write
# into it and fit again: nothing is raised, the old numbers are used.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(weights):
    mu = numpyro.sample("mu", dist.Normal(0, 100))
    numpyro.sample("weight", dist.Normal(mu, 1), obs=weights)


def fit(weights):
    mcmc = MCMC(
        NUTS(model), num_warmup=100, num_samples=500, progress_bar=False
    )
    mcmc.run(jax.random.key(0), weights)
    return mcmc.get_samples()["mu"]


weights = np.array([61.2, 63.0, 62.1])  # kilograms, float64
first = fit(weights)
weights -= 2.0  # the scale showed two kilograms too many
second = fit(weights)
third = fit(weights.copy())

print(f"first fit           {first.mean():.1f}")
print(f"weights now         {weights.mean():.1f}")
print(f"second fit          {second.mean():.1f}")
print(f"jnp.array(weights)  {jnp.array(weights).mean():.1f}")
print(f"fit of a copy       {third.mean():.1f}")
