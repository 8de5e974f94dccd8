# For schools that were not in the data, leave z out of the draws:
# Predictive then draws the new schools from their population.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, Predictive

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def model(error, effect=None):
    mu = numpyro.sample("mu", dist.Normal(0, 10))
    tau = numpyro.sample("tau", dist.HalfNormal(10))
    with numpyro.plate("school", len(error)):
        z = numpyro.sample("z", dist.Normal(0, 1))
        theta = numpyro.deterministic("theta", mu + tau * z)
        numpyro.sample("effect", dist.Normal(theta, error), obs=effect)


mcmc = MCMC(
    NUTS(model), num_warmup=500, num_samples=1000, progress_bar=False
)
mcmc.run(jax.random.key(0), error, effect)
draws = mcmc.get_samples()

others = jnp.full(8, 11.0)  # eight other schools
population = {name: draws[name] for name in ("mu", "tau")}
key = jax.random.key(1)
same = Predictive(model, draws)(key, others)
new = Predictive(model, population)(key, others)
print("same:", same["theta"].mean(axis=0).round(0))
print("new: ", new["theta"].mean(axis=0).round(0))
ten = Predictive(model, population)(key, jnp.full(10, 11.0))
print("ten: ", ten["theta"].shape)
