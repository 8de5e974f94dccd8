# jnp.take reads NaN out of bounds, and NumPyro refuses it before NUTS
# takes a step.
# raises: ValueError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
school = jnp.arange(1, 9)


def model():
    with numpyro.plate("schools", 8):
        theta = numpyro.sample("theta", dist.Normal(0, 10))
    likelihood = dist.Normal(jnp.take(theta, school), 12.0)
    numpyro.sample("effect", likelihood, obs=effect)


mcmc = MCMC(
    NUTS(model), num_warmup=300, num_samples=500, progress_bar=False
)
mcmc.run(jax.random.key(0))
