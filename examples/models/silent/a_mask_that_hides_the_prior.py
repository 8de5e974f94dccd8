# mask leaves out every sample inside it. Around the prior it removes
# that too, and schools without data get any value at all.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import mask, seed, trace

effect = jnp.array([28.0, 8, 0, 7, -1, 1, 0, 12])
seen = jnp.array([True, True, False, True, True, True, False, True])


def around_both(effect):
    with numpyro.plate("school", 8), mask(mask=seen):
        theta = numpyro.sample("theta", dist.Normal(8, 5))
        numpyro.sample("effect", dist.Normal(theta, 12), obs=effect)


def around_the_data(effect):
    with numpyro.plate("school", 8):
        theta = numpyro.sample("theta", dist.Normal(8, 5))
        with mask(mask=seen):
            numpyro.sample("effect", dist.Normal(theta, 12), obs=effect)


for model in (around_both, around_the_data):
    sites = trace(seed(model, rng_seed=0)).get_trace(effect)
    for name in ("theta", "effect"):
        terms = sites[name]["fn"].log_prob(sites[name]["value"])
        print(f"{model.__name__:16}{name:7}{(terms == 0).sum()} zero")
