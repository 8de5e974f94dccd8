# A covariate of shape (8, 1) beside observations of shape (8,) gives 64
# terms in place of 8. Neither NumPyro nor the plate raises an error.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace
from numpyro.infer.util import log_density

y = jnp.arange(8.0)  # (day,)


def model(x):
    level = numpyro.sample("level", dist.Normal(0, 1))
    with numpyro.plate("day", 8):
        numpyro.sample("y", dist.Normal(level + x, 1), obs=y)


for x in (jnp.ones((8, 1)), jnp.ones(8)):
    density, _ = log_density(model, (x,), {}, {"level": 0.0})
    site = trace(seed(model, jax.random.key(0))).get_trace(x)["y"]
    terms = site["fn"].log_prob(site["value"])
    print("x", x.shape, "terms", terms.shape, "density", density)
