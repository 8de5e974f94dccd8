# School numbers from R begin with 1. The model runs on them; the first
# school meets no data, and the last one is read twice.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

effect = np.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = np.array([15.0, 10, 16, 11, 9, 11, 10, 18])
school = np.arange(1, 9)


def model():
    with numpyro.plate("schools", 8):
        theta = numpyro.sample("theta", dist.Normal(0, 10))
    likelihood = dist.Normal(theta[school], error)
    numpyro.sample("effect", likelihood, obs=effect)


mcmc = MCMC(
    NUTS(model), num_warmup=300, num_samples=2000, progress_bar=False
)
mcmc.run(jax.random.key(0), extra_fields=("diverging",))
print("divergences:", mcmc.get_extra_fields()["diverging"].sum())
first = mcmc.get_samples()["theta"][:, 0]  # (draw,)
print("first school at its prior:", abs(first.std() - 10) < 2)


def log_likelihood(theta):
    return dist.Normal(theta[school], error).log_prob(effect).sum()


print("schools read:", jnp.arange(8)[school])
slope = jax.grad(log_likelihood)(jnp.full(8, 0.5))
print("without data:", np.flatnonzero(slope == 0))
