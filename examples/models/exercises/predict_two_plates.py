# Three schools and two days, in two plates. Which is the first axis?
import jax
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed


def model():
    with numpyro.plate("school", 3), numpyro.plate("day", 2):
        return numpyro.sample("score", dist.Normal(0, 1))


print(seed(model, jax.random.key(0))().shape)
