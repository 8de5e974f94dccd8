# An epidemic in a NumPyro model: sample the two rates, run the scan,
# and compare its curve with the counts. NUTS finds the rates.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

in_bed = jnp.array(
    [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
)  # (day,)


def simulate(beta, gamma):
    def step(state, _):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        infected_next = infected + new - gamma * infected
        return (susceptible - new, infected_next), infected
    return jax.lax.scan(step, (760.0, 3.0), length=14)[1]  # (day,)


def model():
    beta = numpyro.sample("beta", dist.LogNormal(0, 1))
    gamma = numpyro.sample("gamma", dist.Uniform(0, 1))
    noise = dist.NegativeBinomial2(simulate(beta, gamma), 20)
    numpyro.sample("in_bed", noise, obs=in_bed)


@jax.jit
def fit(key):
    options = {"num_warmup": 300, "num_samples": 1000}
    mcmc = MCMC(NUTS(model), **options, progress_bar=False)
    mcmc.run(key)
    return mcmc.get_samples()


draws = fit(jax.random.key(0))
for name, rate in draws.items():  # (draw,)
    print(f"{name} {rate.mean():.1f}")
