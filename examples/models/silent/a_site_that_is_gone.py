# A sample under jit is a site only while jit traces. The second time
# the compiled code runs, and the model has lost its parameter.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, trace


@jax.jit
def line(weight):
    slope = numpyro.sample("slope", dist.Normal(0, 10))
    return 20 + slope * weight


def model(weight, mileage):
    mean = line(weight)
    numpyro.sample("mileage", dist.Normal(mean, 3), obs=mileage)


weight = jnp.array([2.62, 2.32, 3.44, 3.57])
mileage = jnp.array([21.0, 22.8, 18.7, 14.3])
for call in ("first: ", "second:"):
    sites = trace(seed(model, rng_seed=0)).get_trace(weight, mileage)
    print(call, *sites)
