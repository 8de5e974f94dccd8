# Sample an epidemic's rates, scan, observe the curve: NUTS finds them.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.diagnostics import split_gelman_rubin
from numpyro.infer import MCMC, NUTS

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def step(beta, gamma, well, sick):
    new = well * (1 - jnp.exp(-beta * sick / 763))
    return (well - new, (1 - gamma) * sick + new), sick


def model():
    beta = numpyro.sample("beta", dist.LogNormal(0, 1))
    gamma = numpyro.sample("gamma", dist.Uniform(0, 1))
    _, curve = jax.lax.scan(
        lambda now, _: step(beta, gamma, *now), (760.0, 3.0), None, 14
    )
    noise = dist.NegativeBinomial2(curve, 20.0)
    numpyro.sample("in_bed", noise, obs=jnp.array(in_bed))


def run_chain(key):
    size = {"num_warmup": 300, "num_samples": 500}
    mcmc = MCMC(NUTS(model), **size, progress_bar=False)
    mcmc.run(key)
    return mcmc.get_samples(), mcmc.get_extra_fields()["diverging"]


keys = jax.random.split(jax.random.key(0), 4)
rates, diverging = jax.device_get(jax.lax.map(run_chain, keys))
print("divergences:", diverging.sum())
likeliest = {"beta": 2.43, "gamma": 0.46}  # SciPy's, on this page
for name, rate in rates.items():  # (chain, draw)
    near = abs(rate.mean() - likeliest[name]) < rate.std() / 2
    print(name, f"near: {near}, R-hat {split_gelman_rubin(rate):.1f}")
