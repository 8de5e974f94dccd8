# The most likely path of states (Viterbi): a scan with max in place of
# the sum, and a second scan in reverse that follows the best choices.
import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

flow = jnp.array(
    [1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940]
)
log_density = norm.logpdf(
    flow[:, None], jnp.array([1100.0, 850.0]), 130
)
change = jnp.array([[0.95, 0.05], [0.2, 0.8]])  # (from, to)


@jax.jit
def best_path(log_density):
    def forward(best, log_seen):  # (state,), (state,)
        paths = best[:, None] + jnp.log(change)  # (from, to)
        return paths.max(axis=0) + log_seen, paths.argmax(axis=0)
    def backward(state, came_from):
        state = came_from[state]
        return state, state
    start = jnp.log(0.5) + log_density[0]
    best, came_from = jax.lax.scan(forward, start, log_density[1:])
    last = best.argmax()
    _, path = jax.lax.scan(backward, last, came_from, reverse=True)
    return jnp.append(path, last)


path = best_path(log_density)
print("dry:", path)

# Check: the best of all 1024 paths
every = np.indices((2,) * 10).reshape(10, -1).T
steps = jnp.log(change)[every[:, :-1], every[:, 1:]].sum(axis=1)
seen = log_density[np.arange(10), every].sum(axis=1)
assert (every[(steps + seen).argmax()] == path).all()
