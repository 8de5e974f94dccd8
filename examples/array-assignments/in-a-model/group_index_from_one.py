# School numbers from R begin with 1. The model runs on them; the first
# school meets no data, and the last one is read twice.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import HMC, MCMC

effect = np.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = np.array([15.0, 10, 16, 11, 9, 11, 10, 18])
school = np.arange(1, 9)


def log_likelihood(theta):
    return dist.Normal(theta[school], error).log_prob(effect).sum()


def model():
    with numpyro.plate("schools", 8):
        theta = numpyro.sample("theta", dist.Normal(0, 10))
    numpyro.factor("effect", log_likelihood(theta))


@jax.jit
def sample(key):
    kernel = HMC(model, trajectory_length=1.5)
    mcmc = MCMC(
        kernel, num_warmup=300, num_samples=1000, progress_bar=False
    )
    mcmc.run(key, extra_fields=("diverging",))
    return mcmc.get_samples()["theta"], mcmc.get_extra_fields()


theta, extra = sample(jax.random.key(0))  # (draw, school)
print("divergences:", extra["diverging"].sum())
print("first school at its prior:", abs(theta[:, 0].std() - 10) < 2)
print("schools read:", jnp.arange(8)[school])
slope = jax.jit(jax.grad(log_likelihood))(jnp.full(8, 0.5))
print("without data:", np.flatnonzero(slope == 0))
