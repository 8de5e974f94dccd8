# Hidden states in a model: sum over them in a scan, and add the result
# to the log density with one factor. NUTS samples the rest.
import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density
from scipy.stats import norm

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
growth = np.diff(np.log(in_bed))  # (day,)
move = np.array([[0.8, 0.2], [0.1, 0.9]])  # (from, to)


def step(log_p, log_seen):  # (state,), (state,)
    log_p = jax.nn.logsumexp(log_p[:, None] + jnp.log(move), axis=0)
    return log_p + log_seen, None


def model():
    prior = dist.Normal(np.array([0.5, -0.5]), 0.5)
    mean = numpyro.sample("mean", prior)  # (state,): grows, declines
    log_seen = dist.Normal(mean, 0.5).log_prob(growth[:, None])
    start = jnp.log(0.5) + log_seen[0]
    log_p, _ = jax.lax.scan(step, start, log_seen[1:])
    numpyro.factor("growth", jax.nn.logsumexp(log_p))


mean = np.array([0.8, -0.5])
by_scan, _ = log_density(model, (), {}, {"mean": jnp.array(mean)})
print(f"log density {by_scan:.2f}")

# Check: the sum over every one of the 8192 paths
path = np.indices((2,) * 13).reshape(13, -1)  # (day, path)
seen = norm.pdf(growth[:, None], mean[path], 0.5).prod(axis=0)
total = (0.5 * move[path[:-1], path[1:]].prod(axis=0) * seen).sum()
prior = norm.logpdf(mean, [0.5, -0.5], 0.5).sum()
assert np.isclose(by_scan, prior + np.log(total))
