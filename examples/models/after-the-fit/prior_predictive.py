# Without samples and with num_samples, Predictive draws from the prior.
# Draw curves, not parameters: they show what the prior believes.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import Predictive

dose = jnp.linspace(1.65, 1.92, 28)


def model(dose, spread, killed=None):
    level = numpyro.sample("level", dist.Normal(0, 2))
    slope = numpyro.sample("slope", dist.Normal(0, spread))
    logit = level + slope * (dose - 1.8)
    numpyro.deterministic("risk", jax.nn.sigmoid(logit))
    deaths = dist.Binomial(60, logits=logit)
    numpyro.sample("killed", deaths, obs=killed)


prior = Predictive(model, num_samples=500)
risk = {}
for spread in (50, 1000):
    sites = prior(jax.random.key(0), dose, spread)
    risk[spread] = sites["risk"]
    middle = (sites["risk"] > 0.05) & (sites["risk"] < 0.95)
    share = middle.mean()
    print(f"{spread:4}: {share:.0%} of the risks are between 5 and 95%")

print(sorted(sites))
