# The default is "parallel". With more chains than devices, NumPyro only
# warns, and the chains run one after the other.
import warnings

import jax
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model():
    numpyro.sample("mu", dist.Normal(0, 10))


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    mcmc = MCMC(
        NUTS(model), num_warmup=50, num_samples=50, num_chains=4
    )

print("devices:", jax.local_device_count())
print("method: ", mcmc.chain_method)
print(str(caught[0].message).split(": ")[0])
