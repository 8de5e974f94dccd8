# A detector for any model: an observed site is fine if its data have
# the shape that its distribution would draw.
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace


def find_wrong_shapes(model, *args, **kwargs):
    sites = trace(seed(model, rng_seed=0)).get_trace(*args, **kwargs)
    for name, site in sites.items():
        if site["type"] == "sample" and site["is_observed"]:
            drawn = site["fn"].shape()
            given = jnp.shape(site["value"])
            print(f"{name}: draws {drawn}, data {given}", end="")
            print("" if drawn == given else "  <- differs")


def model(effect):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    with numpyro.plate("school", 8):
        numpyro.sample("effect", dist.Normal(mu, 12), obs=effect)


effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
find_wrong_shapes(model, effect)
find_wrong_shapes(model, effect[:, None])
find_wrong_shapes(model, effect.mean())
