# The same model under three handlers: seed makes sample draw,
# substitute makes it return a given value, trace notes what it did.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, substitute, trace


def model(effect=None):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 3):
        numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)
    return mu


seeded = seed(model, rng_seed=0)
print("drawn: ", seeded())
print("given: ", substitute(seeded, {"mu": 4.0})())

effect = jnp.array([28.0, 8, -3])
sites = trace(seeded).get_trace(effect)
for name in ("mu", "effect"):
    site = sites[name]
    print(name, jnp.shape(site["value"]), site["is_observed"])
