# The model of an epidemic: priors, a simulation by scan, counts.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, Predictive

counts = jnp.array(
    [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
)


def simulate(beta, gamma, contacts):
    def step(state, rate):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-rate * infected / 763))
        infected_next = infected + new - gamma * infected
        return (susceptible - new, infected_next), infected
    return jax.lax.scan(step, (760.0, 3.0), beta * contacts)[1]


def model(contacts, counts=None):
    beta = numpyro.sample("beta", dist.LogNormal(0.5, 0.5))
    gamma = numpyro.sample("gamma", dist.Beta(2, 2))
    spread = numpyro.sample("spread", dist.Exponential(1))
    in_bed = simulate(beta, gamma, contacts)
    noise = dist.NegativeBinomial2(in_bed, 1 / spread**2)
    numpyro.sample("counts", noise, obs=counts)


mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=300, progress_bar=False
)
mcmc.run(jax.random.key(0), jnp.ones(14), counts)
draws = mcmc.get_samples()
print("beta / gamma:", (draws["beta"] / draws["gamma"]).mean().round())
again = Predictive(model, draws)(jax.random.key(1), jnp.ones(14))
low, high = jnp.percentile(again["counts"], jnp.array([5, 95]), axis=0)
print("within 90 %:", int(((low <= counts) & (counts <= high)).sum()))
