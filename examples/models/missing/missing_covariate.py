# A covariate that is missing for three players: sample the missing
# values, write them into the array by .at, and observe that array.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10]
some = [346, 298, 276, 222, 273, 270, 263, 210, 269, 230, 264, 256]
early = np.array([*hits, 9, 8, 7]) / 45
rest = np.array([*some, 303, 264, 226, 285, 316, 200]) / 1000
missing = np.array([1, 7, 14])
truth = early[missing].round(3)
early[missing] = 0  # hidden; any number will do


def model():
    mean = numpyro.sample("mean", dist.Normal(0.26, 0.05))
    slope = numpyro.sample("slope", dist.Normal(0, 0.5))
    prior = dist.Normal(mean, 0.07)
    with numpyro.plate("missing", 3):
        lost = numpyro.sample("lost", prior.mask(False))
    full = jnp.array(early).at[missing].set(lost)
    with numpyro.plate("player", 18):
        numpyro.sample("early", prior, obs=full)
        later = dist.Normal(0.26 + slope * (full - 0.26), 0.035)
        numpyro.sample("rest", later, obs=rest)


size = {"num_warmup": 500, "num_samples": 500}
mcmc = MCMC(NUTS(model), **size, progress_bar=False)
mcmc.run(jax.random.key(0))
draws = mcmc.get_samples()
print("imputed:", np.array(draws["lost"].mean(axis=0)).round(2))
print("truth:  ", truth.round(2))
print("slope:  ", f"{draws['slope'].mean():.2f}")
