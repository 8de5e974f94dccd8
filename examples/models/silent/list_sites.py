# One table before the first fit: which sites a model has, which of them
# are data, how many terms each adds to the density, how many are zero.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace


def list_sites(model, *args, **kwargs):
    sites = trace(seed(model, rng_seed=0)).get_trace(*args, **kwargs)
    for name, site in sites.items():
        if site["type"] == "sample":
            terms = site["fn"].log_prob(site["value"])
            kind = "data" if site["is_observed"] else "latent"
            zeros = (terms == 0).sum()
            print(f"{name:7} {kind:7}{terms.size} terms, {zeros} zero")


def model(effect=None):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("school", 8):
        theta = numpyro.sample("theta", dist.Normal(mu, tau))
        numpyro.sample("effect", dist.Normal(theta, 12), obs=effect)


list_sites(model, jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12]))
