# A covariate far from zero makes two parameters depend on each other so
# closely that NUTS takes tiny steps, hundreds of them for each draw.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

year = jnp.arange(1871.0, 1879)
flow = jnp.array([11.2, 11.6, 9.6, 12.1, 11.6, 11.6, 8.1, 12.3])


def model(year, flow):
    base = numpyro.sample("base", dist.Normal(0, 1000))
    slope = numpyro.sample("slope", dist.Normal(0, 1))
    numpyro.sample(
        "flow", dist.Normal(base + slope * year, 1.3), obs=flow
    )


def fit(year):
    mcmc = MCMC(
        NUTS(model), num_warmup=500, num_samples=200, progress_bar=False
    )
    fields = ("num_steps", "adapt_state.step_size")
    mcmc.run(jax.random.key(0), year, flow, extra_fields=fields)
    extra = mcmc.get_extra_fields()
    step_size = extra["adapt_state.step_size"][-1]
    steps = extra["num_steps"].mean()
    print(f"step size {step_size:.5f}, {steps:.0f} steps a draw")
    return mcmc.get_samples()


as_they_are = fit(year)
centered = fit(year - year.mean())
