# A detector for parameters that no data reach: the slope of the
# likelihood in each of them. It is exactly zero where data are missing.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import log_likelihood

department = jnp.array([1, 2, 3, 4, 5, 6])  # as in R
admitted = jnp.array([601, 370, 322, 269, 147, 46])
applied = jnp.array([933, 585, 918, 792, 584, 714])


def model(department, admitted):
    with numpyro.plate("departments", 6):
        base = numpyro.sample("base", dist.Normal(0, 1.5))
    with numpyro.plate("row", 6):
        rate = dist.Binomial(applied, logits=base[department])
        numpyro.sample("admitted", rate, obs=admitted)


def log_likelihood_of(values, *args):
    terms = log_likelihood(model, values, *args, batch_ndims=0)
    return sum(each.sum() for each in terms.values())


slopes = jax.grad(log_likelihood_of)
values = {"base": jnp.full(6, -0.5)}
print("from 1:", slopes(values, department, admitted)["base"].round())
print(
    "from 0:", slopes(values, department - 1, admitted)["base"].round()
)
