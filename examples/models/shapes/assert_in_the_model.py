# Shapes are known while JAX traces, so an assert on shapes costs
# nothing at run time and stops the model before it fits nonsense.
# raises: AssertionError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

weight = jnp.array(
    [2.62, 2.32, 3.44, 3.57, 3.19, 4.07, 5.25, 2.2, 1.62]
)
mileage = jnp.array(
    [21.0, 22.8, 18.7, 14.3, 24.4, 16.4, 10.4, 32.4, 30.4]
)


def model(mileage):
    base = numpyro.sample("base", dist.Normal(20, 20))
    slope = numpyro.sample("slope", dist.Normal(0, 20))
    mean = base + slope * (weight - 3)
    assert mileage.shape == mean.shape, (mileage.shape, mean.shape)
    numpyro.sample("mileage", dist.Normal(mean, 4), obs=mileage)


mcmc = MCMC(
    NUTS(model), num_warmup=300, num_samples=500, progress_bar=False
)
mcmc.run(jax.random.key(0), mileage[:, None])
