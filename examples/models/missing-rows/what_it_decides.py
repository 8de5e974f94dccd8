# A masked site adds 0 to the density, whatever its distribution. That
# distribution still decides the support, and some starts and draws.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive, init_to_median
from numpyro.infer.util import initialize_model, log_density

known = jnp.array([4.0, 5.0, 6.0])


def model(prior):
    lost = numpyro.sample("lost", prior.mask(False))
    full = jnp.append(known, lost)
    with numpyro.plate("row", 4):
        numpyro.sample("y", dist.Normal(5, 1), obs=full)


key = jax.random.key(0)
for prior in (
    dist.Normal(0, 1),
    dist.Normal(500, 1200),
    dist.HalfNormal(1),
):
    joint, _ = log_density(model, (prior,), {}, {"lost": 3.0})
    start = initialize_model(
        key, model, model_args=(prior,), init_strategy=init_to_median
    )
    start = start.param_info.z["lost"]
    drawn = Predictive(model, num_samples=500)(key, prior)["lost"]
    print(
        f"{type(prior).__name__:11} log density {joint:.3f}", end=", "
    )
    print(f"start {start:5.1f}, forward {drawn.mean():5.1f}")
