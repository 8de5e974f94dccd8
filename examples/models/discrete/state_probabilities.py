# The forward algorithm sums over hidden states in a scan. Its gradient
# by the log densities is the probability of each state, given all data.
import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
growth = jnp.diff(jnp.log(jnp.array(in_bed)))  # (day,)
log_move = jnp.log(jnp.array([[0.8, 0.2], [0.1, 0.9]]))  # (from, to)


def next_day(log_p, log_seen):
    log_p = jax.nn.logsumexp(log_p[:, None] + log_move, axis=0)
    return log_p + log_seen, None


def log_likelihood(log_seen):  # (day, state)
    start = jnp.log(0.5) + log_seen[0]
    log_p, _ = jax.lax.scan(next_day, start, log_seen[1:])
    return jax.nn.logsumexp(log_p)


mean = jnp.array([0.8, -0.5])  # growing, declining
log_seen = norm.logpdf(growth[:, None], mean, 0.5)
probability = jax.jit(jax.grad(log_likelihood))(log_seen)
print(np.array(probability[:, 0]).round(2))

# Check: all 2**13 paths of states, with their probabilities.
paths = jnp.array(list(np.ndindex(*[2] * 13)))  # (path, day)
log_p = jnp.log(0.5) + log_move[paths[:, :-1], paths[:, 1:]].sum(axis=1)
log_p += log_seen[jnp.arange(13), paths].sum(axis=1)
by_paths = jax.nn.softmax(log_p) @ (paths == 0)
assert jnp.allclose(probability[:, 0], by_paths, atol=1e-4)
