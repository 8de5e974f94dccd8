# NumPyro's scan within NumPyro's scan: NUTS runs, no step diverges, and
# the levels that it returns are transposed.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer import MCMC, NUTS

logs = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233, 189]))


def day(level, y):
    level = numpyro.sample("level", dist.Normal(level, 0.6))
    numpyro.sample("y", dist.Normal(level, 0.3), obs=y)
    return level, None


def nested():  # three blocks of three days
    scan(lambda c, x: scan(day, c, x), 1.0, logs.reshape(3, 3))


@jax.jit
def fit(key):
    options = {"num_warmup": 300, "num_samples": 1000}
    mcmc = MCMC(NUTS(nested), **options, progress_bar=False)
    mcmc.run(key)
    diverging = mcmc.get_extra_fields()["diverging"]
    return mcmc.get_samples()["level"].mean(axis=0), diverging.sum()


mean, divergences = fit(jax.random.key(0))
prior = 0.36 * (1 + np.minimum.outer(range(9), range(9)))
weight = np.linalg.solve(prior + 0.09 * np.eye(9), logs - 1)
exact = (1 + prior @ weight).reshape(3, 3)  # as for one scan
print("divergences:", divergences)
print("the exact mean:", np.allclose(mean, exact, atol=0.1))
print("the same, transposed:", np.allclose(mean.T, exact, atol=0.1))
