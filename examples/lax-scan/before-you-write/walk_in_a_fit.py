# A level that drifts from day to day, behind counts: the whole walk is
# one sample statement, and the model has no loop.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def model(counts):
    scale = numpyro.sample("scale", dist.HalfNormal(1.0))
    walk = dist.GaussianRandomWalk(scale, num_steps=len(counts))
    log_level = numpyro.sample("log_level", walk)
    numpyro.sample(
        "counts", dist.Poisson(jnp.exp(log_level)), obs=counts
    )


mcmc = MCMC(
    NUTS(model), num_warmup=300, num_samples=300, progress_bar=False
)
mcmc.run(jax.random.key(0), jnp.array(in_bed))
draws = mcmc.get_samples()
level = jnp.exp(draws["log_level"])  # (draw, day)
print("shape of the draws:", level.shape)
print("mean of day 5:", level[:, 5].mean().round().astype(int))
