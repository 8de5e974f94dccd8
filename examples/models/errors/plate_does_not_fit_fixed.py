# dim says which axis a plate is, counted from the right. base is then a
# column, with one number for each lab.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS


def model(dose):
    with numpyro.plate("lab", 3, dim=-2):
        base = numpyro.sample("base", dist.Normal(0, 1))
        with numpyro.plate("day", 4, dim=-1):
            numpyro.sample("dose", dist.Normal(base, 1), obs=dose)


dose = jnp.ones((3, 4))  # (lab, day)
mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=200, progress_bar=False
)
mcmc.run(jax.random.key(0), dose)
print(mcmc.get_samples()["base"].shape)
