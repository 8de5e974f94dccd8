# The plates make a table of 4 days by 3 labs, because the inner plate
# is the axis on the left. The data are 3 labs by 4 days.
# raises: ValueError
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(dose):
    with numpyro.plate("lab", 3):
        base = numpyro.sample("base", dist.Normal(0, 1))
        with numpyro.plate("day", 4):
            numpyro.sample("dose", dist.Normal(base, 1), obs=dose)


dose = jnp.ones((3, 4))  # (lab, day)
mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=200, progress_bar=False
)
mcmc.run(jax.random.key(0), dose)
