# One draw with a negative variance makes the loss NaN, and all
# parameters after it. stable_update=True skips such steps.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import SVI, Trace_ELBO, init_to_median
from numpyro.infer.autoguide import AutoNormal

weight = jnp.array([1.5, 2.1, 2.4, 2.8, 3.2, 3.6, 4.1, 4.4])
miles = jnp.array([31.0, 27, 24, 22, 18, 17, 14, 12])


def model():
    base = numpyro.sample("base", dist.Normal(40, 10))
    slope = numpyro.sample("slope", dist.Normal(0, 10))
    level = numpyro.sample("level", dist.Normal(2, 2))
    rise = numpyro.sample("rise", dist.Normal(0, 1))
    variance = level + rise * (weight - 3)
    noise = dist.Normal(base + slope * weight, jnp.sqrt(variance))
    numpyro.sample("miles", noise, obs=miles)


guide = AutoNormal(model, init_loc_fn=init_to_median)
svi = SVI(model, guide, numpyro.optim.Adam(0.05), Trace_ELBO())
for stable in (False, True):
    result = svi.run(
        jax.random.key(0),
        3000,
        stable_update=stable,
        progress_bar=False,
    )
    bad = jnp.isnan(result.losses)
    slope = guide.median(result.params)["slope"]
    print(f"stable_update={stable}: slope {slope:.2f}", end=", ")
    print(f"{bad.sum()} of 3000 losses are NaN, first {bad.argmax()}")
