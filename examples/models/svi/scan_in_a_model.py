# A NumPyro scan under SVI: the levels agree with the exact posterior,
# and the loss stays above minus the log evidence.
import jax
import jax.numpy as jnp
import numpyro
import numpyro.distributions as dist
from numpyro.contrib.control_flow import scan
from numpyro.infer import SVI, Trace_ELBO
from numpyro.infer.autoguide import AutoNormal

counts = [3.0, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
log_count = jnp.log(jnp.array(counts))


def model():
    def next_day(level, y):
        level = numpyro.sample("level", dist.Normal(level, 0.6))
        numpyro.sample("y", dist.Normal(level, 0.3), obs=y)
        return level, None
    scan(next_day, 1.0, log_count)


guide = AutoNormal(model)
svi = SVI(model, guide, numpyro.optim.Adam(0.02), Trace_ELBO(10))
result = svi.run(jax.random.key(0), 1500, progress_bar=False)

# The exact posterior of a Gaussian random walk with Gaussian noise.
day = jnp.arange(1, 15)
walk = 0.36 * jnp.minimum(day[:, None], day)
total = walk + 0.09 * jnp.eye(14)
gain = jnp.linalg.solve(total, walk).T
mean = 1.0 + gain @ (log_count - 1.0)
spread = jnp.sqrt(jnp.diag(walk - gain @ walk))
evidence = dist.MultivariateNormal(jnp.ones(14), total)

level = result.params["level_auto_loc"]
print("largest error of a level:", jnp.abs(level - mean).max())
print("loss:", result.losses[-500:].mean())
print("minus log evidence:", -evidence.log_prob(log_count))
