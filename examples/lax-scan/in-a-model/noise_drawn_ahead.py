# Noise on each day: sample it all before the scan and pass it as xs.
import jax
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer import MCMC, NUTS

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = np.log(in_bed)  # (day,)


def step(level, z):
    level = 0.9 * level + 0.6 * z
    return level, level


def model():
    with numpyro.plate("days", 14):
        z = numpyro.sample("z", dist.Normal(0, 1))  # (day,)
    _, level = jax.lax.scan(step, 1.0, z)
    numpyro.deterministic("level", level)
    numpyro.sample("log_count", dist.Normal(level, 0.3), obs=log_count)


def fit(key):
    options = {"num_warmup": 300, "num_samples": 2000}
    mcmc = MCMC(NUTS(model), **options, progress_bar=False)
    mcmc.run(key)
    return mcmc.get_samples()["level"]


level = jax.jit(fit)(jax.random.key(0))
print(level.shape)  # (draw, day)

# Check: the mean level by the formula for normal distributions
effect = 0.6 * np.tril(0.9 ** np.subtract.outer(range(14), range(14)))
start = 0.9 ** np.arange(1, 15)  # without noise
cov = effect @ effect.T
gain = np.linalg.solve(cov + 0.09 * np.eye(14), log_count - start)
assert np.allclose(level.mean(axis=0), start + cov @ gain, atol=0.05)
