# An epidemic of known rates is a scan without noise. Sample the rates,
# scan, observe the curve, and NUTS finds the rates.
from functools import partial

import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.diagnostics import split_gelman_rubin
from numpyro.infer import MCMC, NUTS

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def next_day(beta, gamma, state, _):
    well, sick = state
    new = well * (1 - jnp.exp(-beta * sick / 763))
    return (well - new, (1 - gamma) * sick + new), sick


def model(count):
    beta = numpyro.sample("beta", dist.LogNormal(0, 1))
    gamma = numpyro.sample("gamma", dist.Uniform(0, 1))
    step = partial(next_day, beta, gamma)
    _, curve = jax.lax.scan(step, (760.0, 3.0), length=14)
    noise = dist.NegativeBinomial2(curve, 20.0)
    numpyro.sample("in_bed", noise, obs=count)


size = {"num_warmup": 300, "num_samples": 500, "num_chains": 4}
mcmc = MCMC(
    NUTS(model), **size, chain_method="vectorized", progress_bar=False
)
mcmc.run(jax.random.key(0), jnp.array(in_bed))
print("divergences:", mcmc.get_extra_fields()["diverging"].sum())
likeliest = {"beta": 2.43, "gamma": 0.46}  # SciPy's, on this page
for name, rate in mcmc.get_samples(group_by_chain=True).items():
    off = abs(rate.mean() - likeliest[name]) / rate.std()
    converged = split_gelman_rubin(rate) < 1.05
    print(name, "near:", off < 0.5, "converged:", converged)
