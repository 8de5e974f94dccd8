# A missing value is NaN in the data, so the log density is NaN wherever
# NUTS starts. After 100 tries NumPyro gives up.
# raises: RuntimeError
import warnings

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

mileage = jnp.array([21.0, 22.8, 18.7, jnp.nan, 24.4, 16.4, 10.4])


def model(mileage):
    mean = numpyro.sample("mean", dist.Normal(20, 10))
    noise = numpyro.sample("noise", dist.HalfNormal(10))
    with numpyro.plate("car", 7):
        numpyro.sample("mileage", dist.Normal(mean, noise), obs=mileage)


mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=200, progress_bar=False
)
with warnings.catch_warnings(record=True) as caught:
    try:
        mcmc.run(jax.random.key(0), mileage)
    finally:
        print(str(caught[-1].message).split(".")[0])
