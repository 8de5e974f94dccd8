# A comparison makes a mask of True and False. The third school then
# adds nothing to the log density, whatever its number is.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import mask
from numpyro.infer.util import log_density

reported = jnp.array([1, 1, 0])


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 3), mask(mask=reported == 1):
        numpyro.sample("effect", dist.Normal(mu, 15), obs=effect)


for third in 0.0, 100.0:
    effect = jnp.array([28.0, 8, third])
    print(log_density(model, (effect,), {}, {"mu": 8.0})[0])
