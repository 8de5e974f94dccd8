# A scan with samples inside another one: NUTS runs, no step diverges,
# and the levels come out transposed.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer import MCMC, NUTS

logs = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233, 189]))


def next_day(level, seen):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("seen", dist.Normal(level, 0.3), obs=seen)
    return level, None


def nested():
    scan(lambda c, x: scan(next_day, c, x), 1.0, logs.reshape(3, 3))


@jax.jit
def fit(key):
    size = {"num_warmup": 300, "num_samples": 1000}
    mcmc = MCMC(NUTS(nested), **size, progress_bar=False)
    mcmc.run(key)
    diverging = mcmc.get_extra_fields()["diverging"]
    return mcmc.get_samples()["level"].mean(axis=0), diverging.sum()


mean, divergences = fit(jax.random.key(0))
day = np.arange(9)  # the formula for one scan over all days
prior = 0.36 * (1 + np.minimum.outer(day, day))
weight = np.linalg.solve(prior + 0.09 * np.eye(9), logs - 1)
exact = (1 + prior @ weight).reshape(3, 3)
print("divergences:", divergences)
print("as it should be:", np.allclose(mean, exact, atol=0.1))
print("transposed:", np.allclose(mean.T, exact, atol=0.1))
