# Group numbers from R or Stan begin at 1. JAX has no entry 6, reads the
# last one instead and says nothing: entry 0 is left to its prior.
# varies: the draws, with the processor
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

department = jnp.array([1, 2, 3, 4, 5, 6])  # as in R
admitted = jnp.array([601, 370, 322, 269, 147, 46])
applied = jnp.array([933, 585, 918, 792, 584, 714])


def model(department, admitted):
    with numpyro.plate("departments", 6):
        base = numpyro.sample("base", dist.Normal(0, 1.5))
    with numpyro.plate("row", 6):
        rate = dist.Binomial(applied, logits=base[department])
        numpyro.sample("admitted", rate, obs=admitted)


@jax.jit  # both fits are one compiled program
def fit(department):
    mcmc = MCMC(
        NUTS(model), num_warmup=300, num_samples=500, progress_bar=False
    )
    mcmc.run(jax.random.key(0), department, admitted)
    divergent = mcmc.get_extra_fields()["diverging"].sum()
    return mcmc.get_samples()["base"], divergent


wrong, divergent = fit(department)
right, _ = fit(department - 1)
print("divergent:", divergent)
print("from 1:", wrong.std(axis=0).round(2))
print("from 0:", right.std(axis=0).round(2))
