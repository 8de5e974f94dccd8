# Behind a mask, NaN in the outcome does no harm. NaN in a covariate
# leaves the density finite and makes the gradient NaN.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import mask
from numpyro.infer.util import log_density

nan = np.nan
early = jnp.array([0.4, 0.378, nan, 0.333, 0.311, 0.289])
rest = jnp.array([0.346, nan, 0.276, 0.222, 0.273, 0.263])


def model(early, rest, seen):
    slope = numpyro.sample("slope", dist.Normal(0, 1))
    later = dist.Normal(0.26 + slope * (early - 0.26), 0.03)
    with numpyro.plate("player", 6), mask(mask=seen):
        numpyro.sample("rest", later, obs=rest)


@jax.jit
@jax.value_and_grad
def log_joint(slope, *data):
    return log_density(model, data, {}, {"slope": slope})[0]


def show(name, *data):
    value, gradient = log_joint(0.1, *data)
    print(f"{name:14} {value:.3f} {gradient:.3f}")


seen = ~jnp.isnan(early) & ~jnp.isnan(rest)
known = jnp.nan_to_num(early)
show("NaN in rest", known, rest, seen)
show("NaN in early", early, rest, seen)
show("both filled", known, jnp.nan_to_num(rest), seen)
