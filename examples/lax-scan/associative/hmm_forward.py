# The forward algorithm of a hidden Markov model: one step is a product
# with a matrix of logarithms, and such products can be paired.
import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import logsumexp
from jax.scipy.stats import poisson


def join(earlier, later):  # (pair, 2, 2), log
    pairs = earlier[..., :, :, None] + later[..., None, :, :]
    return logsumexp(pairs, axis=-2)


@jax.jit
def forward(start, matrices):  # (2,), (day, 2, 2)
    products = jax.lax.associative_scan(join, matrices)
    return logsumexp(start[:, None] + products, axis=1)


def step(alpha, matrix):  # (2,), (2, 2)
    alpha = logsumexp(alpha[:, None] + matrix, axis=0)
    return alpha, alpha


in_bed = jnp.array([3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29])
move = jnp.array([[0.8, 0.2], [0.1, 0.9]])  # quiet, epidemic
log_seen = poisson.logpmf(in_bed[:, None], jnp.array([40.0, 200.0]))
matrices = jnp.log(move) + log_seen[1:, None, :]  # (day, from, to)
start = jnp.log(jnp.array([0.9, 0.1])) + log_seen[0]  # (to,)

_, by_scan = jax.lax.scan(step, start, matrices)  # (day, 2)
by_pairs = forward(start, matrices)  # (day, 2)
print(logsumexp(by_pairs[-1]))
alpha = np.exp(np.array(start, float))
for seen in np.array(log_seen[1:], float):
    alpha = alpha @ np.array(move, float) * np.exp(seen)

assert np.allclose(logsumexp(by_pairs[-1]), np.log(alpha.sum()))
assert np.allclose(by_scan, by_pairs, rtol=1e-5)
