# Three groups with a vector of three coefficients each. to_event(1)
# says that the last axis is the vector. Without it a plate takes it.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed


def model(prior):
    with numpyro.plate("group", 3):
        return numpyro.sample("coefficients", prior)


def draw(prior):
    return seed(model, jax.random.key(0))(prior)


each = dist.Normal(jnp.zeros(3), jnp.ones(3))
print("without to_event:", draw(each).shape)
print("with to_event:   ", draw(each.to_event(1)).shape)
