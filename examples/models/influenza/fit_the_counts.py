# The model of an epidemic: priors, a simulation by scan, counts.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, Predictive

counts = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
counts = jnp.array(counts)


def simulate(beta, gamma, contacts):
    def step(state, rate):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-rate * infected / 763))
        infected_next = infected + new - gamma * infected
        return (susceptible - new, infected_next), infected
    return jax.lax.scan(step, (760.0, 3.0), beta * contacts)[1]


def model(contacts, counts=None):
    beta = numpyro.sample("beta", dist.LogNormal(0.5, 0.5))
    gamma = numpyro.sample("gamma", dist.Uniform(0, 1))
    k = 1 / numpyro.sample("spread", dist.Exponential(1)) ** 2
    noise = dist.NegativeBinomial2(simulate(beta, gamma, contacts), k)
    numpyro.sample("counts", noise, obs=counts)


def fit(key, contacts, counts):
    length = {"num_warmup": 200, "num_samples": 300}
    mcmc = MCMC(NUTS(model), **length, progress_bar=False)
    mcmc.run(key, contacts, counts)
    return mcmc.get_samples()


draws = jax.jit(fit)(jax.random.key(0), jnp.ones(14), counts)
print("beta / gamma:", (draws["beta"] / draws["gamma"]).mean().round())
again = Predictive(model, draws)(jax.random.key(1), jnp.ones(14))
low, high = jnp.percentile(again["counts"], jnp.array([5, 95]), axis=0)
print("within 90 %:", int(((low <= counts) & (counts <= high)).sum()))
