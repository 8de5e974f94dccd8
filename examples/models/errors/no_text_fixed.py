# List the latent sites first, and give a value to each of them.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, tau), obs=effect)


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
print(*trace(seed(model, rng_seed=0)).get_trace(effect))
values = {"mu": 8.0, "tau": 12.0}
print(log_density(model, (effect,), {}, values)[0])
