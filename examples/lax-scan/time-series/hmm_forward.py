# The forward algorithm of a hidden Markov model, in logs: the carry is
# the log density of the flows so far with each state of the Nile.
import itertools

import jax
import jax.numpy as jnp
import numpy as np
from scipy.stats import norm

change = np.array([[0.95, 0.05], [0.2, 0.8]])  # (from, to)
level = np.array([1100.0, 850.0])  # (state,): wet, dry
flow = np.array([1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940])
log_density = norm.logpdf(flow[:, None], level, 130)


def forward(log_p, today):  # (state,), (state,)
    paths = log_p[:, None] + jnp.log(change)  # (from, to)
    log_p = jax.nn.logsumexp(paths, axis=0) + today
    return log_p, log_p


start = jnp.log(0.5) + log_density[0]
log_p, log_ps = jax.lax.scan(forward, start, log_density[1:])
log_likelihood = jax.nn.logsumexp(log_p)

density = np.exp(log_density)  # (year, state)
p = 0.5 * density[0]
for today in density[1:]:
    p = (p @ change) * today

assert np.allclose(log_p, np.log(p), rtol=1e-4)

every = np.array(list(itertools.product([0, 1], repeat=10)))
steps = change[every[:, :-1], every[:, 1:]].prod(axis=1)  # (path,)
total = (0.5 * steps * density[range(10), every].prod(axis=1)).sum()
assert np.isclose(log_likelihood, np.log(total))
print(f"{len(every)} paths, log-likelihood {log_likelihood:.2f}")
print(f"dry in the last year: {jax.nn.softmax(log_p)[1]:.2f}")
print("without logs, twice the years:", jnp.exp(2 * log_likelihood))
