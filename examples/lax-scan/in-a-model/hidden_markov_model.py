# Hidden states: sum them out in a scan, and hand the result to one
# factor outside it. NUTS can sample what is left.
from itertools import product

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from numpyro.infer.util import log_density
from scipy.stats import norm

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
growth = np.diff(np.log(in_bed))[:, None]  # (day, 1)
move = np.array([[0.8, 0.2], [0.1, 0.9]])  # (from, to)


def next_day(log_p, log_seen):  # (state,), (state,)
    log_p = log_p[:, None] + jnp.log(move)
    return jax.nn.logsumexp(log_p, axis=0) + log_seen, None


def model():
    mean = numpyro.sample("mean", dist.Normal(np.r_[0.5, -0.5], 0.5))
    log_seen = dist.Normal(mean, 0.5).log_prob(growth)  # (day, state)
    start = jnp.log(0.5) + log_seen[0]
    log_p, _ = jax.lax.scan(next_day, start, log_seen[1:])
    numpyro.factor("growth", jax.nn.logsumexp(log_p))


mean = np.array([0.8, -0.5])
seen, total = norm.pdf(growth, mean, 0.5), 0.0
for path in product([0, 1], repeat=13):
    steps = move[path[:-1], path[1:]]
    total += 0.5 * np.prod(steps) * np.prod(seen[range(13), path])

by_paths = norm.logpdf(mean, [0.5, -0.5], 0.5).sum() + np.log(total)
by_scan, _ = log_density(model, (), {}, {"mean": jnp.array(mean)})
assert np.isclose(by_scan, by_paths)
print(f"{by_scan:.2f} {by_paths:.2f}")
