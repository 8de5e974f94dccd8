# mask takes a part out of the density, block hides sites from the
# handlers around it, scope puts a prefix before their names.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import block, mask, scope, seed, trace


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    numpyro.sample("effect", dist.Normal(mu, 12), obs=jnp.array(28.0))


def show(name, changed):
    sites = trace(seed(changed, rng_seed=0)).get_trace()
    terms = {
        site: round(float(each["fn"].log_prob(each["value"])), 2)
        for site, each in sites.items()
    }
    print(f"{name:6}", terms)


show("model", model)
show("mask", mask(model, mask=False))
show("block", block(model, hide=["mu"]))
show("scope", scope(model, "ward"))
