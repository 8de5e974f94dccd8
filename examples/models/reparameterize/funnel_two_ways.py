# Group effects with an unknown spread form a funnel, which NUTS cannot
# enter. In the non-centered form it reaches the small spreads.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.handlers import reparam
from numpyro.infer import MCMC, NUTS
from numpyro.infer.reparam import LocScaleReparam

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def centered():
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.LogNormal(0, 2))
    with numpyro.plate("school", 8):
        theta = numpyro.sample("theta", dist.Normal(mu, tau))
        numpyro.sample("effect", dist.Normal(theta, error), obs=effect)


noncentered = reparam(centered, config={"theta": LocScaleReparam(0)})
draws = {}
for name, model in (
    ("centered", centered),
    ("non-centered", noncentered),
):
    mcmc = MCMC(
        NUTS(model),
        num_warmup=500,
        num_samples=1000,
        progress_bar=False,
    )
    mcmc.run(jax.random.key(0))
    draws[name] = mcmc.get_samples()
    diverging = mcmc.get_extra_fields()["diverging"].sum()
    low = jnp.quantile(draws[name]["tau"], 0.05)
    print(f"{name:12} {diverging:3} divergences, ", end="")
    print(f"5 % of the draws have a tau below {low:.2f}")
