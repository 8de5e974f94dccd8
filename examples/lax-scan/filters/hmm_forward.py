# The forward algorithm of a hidden Markov model: the carry is the log
# density of the data so far together with each state.
import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

flow = jnp.array(
    [1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940]
)
level = jnp.array([1100.0, 850.0])  # (state,): wet, dry
change = jnp.array([[0.95, 0.05], [0.2, 0.8]])  # (from, to)


@jax.jit
def forward(log_density):  # (year, state)
    def step(log_p, log_seen):  # (state,), (state,)
        paths = log_p[:, None] + jnp.log(change)  # (from, to)
        log_p = jax.nn.logsumexp(paths, axis=0) + log_seen
        return log_p, log_p
    start = jnp.log(0.5) + log_density[0]
    _, later = jax.lax.scan(step, start, log_density[1:])
    return jnp.concatenate([start[None], later])


log_density = norm.logpdf(flow[:, None], level, 130)
log_p = forward(log_density)  # (year, state)
print(f"log likelihood {jax.nn.logsumexp(log_p[-1]):.2f}")
print("dry:", np.array(jax.nn.softmax(log_p)[:, 1]).round(2))

# Check: the sum over all 1024 paths of states
every = np.indices((2,) * 10).reshape(10, -1).T
steps = change[every[:, :-1], every[:, 1:]].prod(axis=1)  # (path,)
seen = np.exp(log_density)[range(10), every].prod(axis=1)
total = np.log((0.5 * steps * seen.astype(float)).sum())
assert np.isclose(jax.nn.logsumexp(log_p[-1]), total)
