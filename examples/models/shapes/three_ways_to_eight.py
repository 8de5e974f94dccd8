# A plate, an expanded distribution and one event of eight numbers give
# the same density. They differ in what counts as one observation.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import log_likelihood
from numpyro.infer.util import log_density

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def no_plate(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, error), obs=effect)


def one_event(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    eight = dist.Normal(mu, error).to_event(1)
    numpyro.sample("effect", eight, obs=effect)


def in_a_plate(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, error), obs=effect)


draws = {"mu": jnp.array([4.0, 6.0, 8.0])}
for model in (no_plate, one_event, in_a_plate):
    density, _ = log_density(model, (effect,), {}, {"mu": 4.0})
    terms = log_likelihood(model, draws, effect)["effect"]
    print(f"{model.__name__:11} {density:.4f}  {terms.shape}")
