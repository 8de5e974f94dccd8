# The forward algorithm of a hidden Markov model: each step is a product
# with a matrix of logarithms, and such products can be joined.
import jax
import jax.numpy as jnp
from jax.nn import logsumexp
from jax.scipy.stats import poisson

in_bed = jnp.array([3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29])
log_move = jnp.log(jnp.array([[0.8, 0.2], [0.1, 0.9]]))
log_start = jnp.log(jnp.array([0.9, 0.1]))  # quiet, epidemic
log_seen = poisson.logpmf(in_bed[:, None], jnp.array([40.0, 200.0]))


def join(earlier, later):  # (pair, state, state)
    sums = earlier[..., :, :, None] + later[..., None, :, :]
    return logsumexp(sums, axis=-2)


@jax.jit
def by_pairs(first, steps):
    products = jax.lax.associative_scan(join, steps)
    return logsumexp(first[:, None] + products, axis=1)


@jax.jit
def by_scan(first, steps):
    def step(log_p, matrix):
        log_p = logsumexp(log_p[:, None] + matrix, axis=0)
        return log_p, log_p
    return jax.lax.scan(step, first, steps)[1]


first = log_start + log_seen[0]  # (state,)
steps = log_move + log_seen[1:, None, :]  # (day, from, to)
for forward in by_scan, by_pairs:
    log_p = forward(first, steps)  # (day, state)
    print(f"{forward.__name__:8} {logsumexp(log_p[-1]):.3f}")
