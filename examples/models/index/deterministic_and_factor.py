# deterministic keeps a computed value beside the draws. factor adds a
# number to the log density; both are sites with a name.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, Predictive
from numpyro.infer.util import log_density


def model():
    rate = numpyro.sample("rate", dist.HalfNormal(1))
    numpyro.deterministic("doubling_time", jnp.log(2) / rate)
    numpyro.factor("at_most_one", jnp.where(rate < 1, 0.0, -jnp.inf))


def log_joint(rate):
    return log_density(model, (), {}, {"rate": rate})[0]


print(jax.vmap(log_joint)(jnp.array([0.5, 1.5])))

mcmc = MCMC(
    NUTS(model), num_warmup=200, num_samples=500, progress_bar=False
)
mcmc.run(jax.random.key(0))
draws = mcmc.get_samples()
print(sorted(draws), bool(draws["rate"].max() < 1))

prior = Predictive(model, num_samples=500)(jax.random.key(1))
print("prior draws above 1:", int((prior["rate"] > 1).sum()))
