# Without to_event the two numbers of a row are a batch axis, and the
# plate of 6 claims the axis of length 2.
# raises: ValueError
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed


def model(log_odds=None):
    mean = numpyro.sample(
        "mean", dist.Normal(0, 2).expand([2]).to_event(1)
    )
    with numpyro.plate("department", 6):
        numpyro.sample("log_odds", dist.Normal(mean, 1), obs=log_odds)


seed(model, rng_seed=0)(jnp.zeros((6, 2)))
