# Where the scale is negative the log density is NaN, and NUTS turns
# back there. Nothing raises: count divergences, and the prior's NaNs.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS, Predictive, log_likelihood

weight = jnp.array(
    [2.62, 2.32, 3.44, 3.57, 3.19, 4.07, 5.25, 2.2, 1.62]
)
mileage = jnp.array(
    [21.0, 22.8, 18.7, 14.3, 24.4, 16.4, 10.4, 32.4, 30.4]
)


def model(mileage=None):
    slope = numpyro.sample("slope", dist.Normal(-6, 2))
    noise = numpyro.sample("noise", dist.HalfNormal(5))
    growth = numpyro.sample("growth", dist.Normal(0, 3))
    mean = 20 + slope * (weight - 3)
    scale = noise + growth * (weight - 3)
    numpyro.sample("mileage", dist.Normal(mean, scale), obs=mileage)


mcmc = MCMC(
    NUTS(model), num_warmup=500, num_samples=500, progress_bar=False
)
mcmc.run(jax.random.key(0), mileage, extra_fields=("accept_prob",))
draws, extra = mcmc.get_samples(), mcmc.get_extra_fields()
print("divergent:", int(extra["diverging"].sum()), "of 500")
print(f"acceptance: {extra['accept_prob'].mean():.2f}")

prior = Predictive(model, num_samples=500)(jax.random.key(1))
prior.pop("mileage")
terms = log_likelihood(model, prior, mileage)["mileage"]
finite = jnp.isfinite(terms).all(axis=1)
print("prior draws with NaN:", int((~finite).sum()), "of 500")
