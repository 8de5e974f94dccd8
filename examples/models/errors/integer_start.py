# NUTS takes gradients at its start, and an integer has none.
# raises: TypeError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, init_to_value


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 8):
        theta = numpyro.sample("theta", dist.Normal(mu, 5))
        numpyro.sample("effect", dist.Normal(theta, 12), obs=effect)


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
kernel = NUTS(model, init_strategy=init_to_value(values={"mu": 8}))
mcmc = MCMC(kernel, num_warmup=200, num_samples=200, progress_bar=False)
mcmc.run(jax.random.key(0), effect)
