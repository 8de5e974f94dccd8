# What a plate of 8 does with obs of different shapes: the number of
# terms in the likelihood, and what NumPyro says when a sampler starts.
import warnings

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.infer.util import initialize_model


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


def terms_and_warnings(effect):
    site = trace(seed(model, rng_seed=0)).get_trace(effect)["effect"]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        initialize_model(jax.random.key(0), model, model_args=(effect,))
    return site["fn"].log_prob(effect).size, len(caught)


print("obs      terms  warnings")
for shape in ((8,), (8, 1), (2, 8), (1, 8), (1,), ()):
    terms, warned = terms_and_warnings(jnp.zeros(shape))
    print(f"{shape!s:7}{terms:7}{warned:10}")
