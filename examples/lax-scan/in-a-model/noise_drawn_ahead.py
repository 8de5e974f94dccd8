# A level with noise on each day: draw it all before the scan, as xs.
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


def run_chain(key):
    size = {"num_warmup": 300, "num_samples": 500}
    mcmc = MCMC(NUTS(model), **size, progress_bar=False)
    mcmc.run(key)
    return mcmc.get_samples()


draws = jax.lax.map(run_chain, jax.random.split(jax.random.key(0), 4))
print(draws["z"].shape, draws["level"].shape)  # (chain, draw, day)
day = np.arange(14)
effect = 0.6 * np.tril(0.9 ** np.subtract.outer(day, day))
_, start = jax.lax.scan(next_level, 1.0, np.zeros(14))  # no noise
cov = effect @ effect.T
gain = np.linalg.solve(cov + 0.09 * np.eye(14), log_count - start)
error = np.abs(draws["level"].mean((0, 1)) - (start + cov @ gain)).max()
print("mean level within 0.05 of the exact one:", error < 0.05)
