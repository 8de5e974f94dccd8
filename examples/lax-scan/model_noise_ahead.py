# A latent level with noise on each day: draw all the noise before the
# scan, in a plate, and hand it in as xs. The scan draws nothing.
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = np.log(in_bed)  # (day,)


def next_level(level, z):
    level = 0.9 * level + 0.6 * z
    return level, level


def model():
    with numpyro.plate("days", 14):
        z = numpyro.sample("z", dist.Normal(0, 1))  # (day,)
    _, level = jax.lax.scan(next_level, 1.0, z)
    numpyro.deterministic("level", level)
    numpyro.sample("log_count", dist.Normal(level, 0.3), obs=log_count)


nuts = NUTS(model)
mcmc = MCMC(nuts, num_warmup=300, num_samples=2000, progress_bar=False)
mcmc.run(jax.random.key(0))
draws = mcmc.get_samples()

level = draws["level"].mean(axis=0)  # (day,)
print(draws["z"].shape, draws["level"].shape)

day = np.arange(14)
effect = 0.6 * np.tril(0.9 ** np.subtract.outer(day, day))
start = 0.9 ** (day + 1)
cov = effect @ effect.T
gain = np.linalg.solve(cov + 0.09 * np.eye(14), log_count - start)
error = np.abs(level - (start + cov @ gain)).max()
print("mean level within 0.05 of the exact one:", error < 0.05)
