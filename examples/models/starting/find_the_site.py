# Site by site, which terms of the log density are not finite? The
# values are those of a start: uniform from -2 to 2, unconstrained.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import seed, substitute, trace
from numpyro.infer import init_to_uniform

mileage = jnp.array([21.0, 22.8, 18.7, jnp.nan, 24.4, 16.4, 10.4])


def model(mileage):
    mean = numpyro.sample("mean", dist.Normal(20, 10))
    noise = numpyro.sample("noise", dist.HalfNormal(10))
    with numpyro.plate("car", 7):
        numpyro.sample("mileage", dist.Normal(mean, noise), obs=mileage)


start = substitute(
    seed(model, rng_seed=0), substitute_fn=init_to_uniform()
)
for name, site in trace(start).get_trace(mileage).items():
    if site["type"] == "sample":
        terms = jax.jit(site["fn"].log_prob)(site["value"])
        faulty = jnp.flatnonzero(~jnp.isfinite(terms))
        print(f"{name:8} {len(faulty)} not finite {faulty}")
