# A Metropolis chain: the carry is where it is, the xs are the proposed
# jumps. The log odds of a hit, after 18 hits in 45 at bats.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.stats import beta


def log_p(odds):  # a flat prior on the rate adds a hit and a miss
    return 19 * odds - 47 * jnp.logaddexp(0.0, odds)


def jump(odds, x):
    move, log_u = x
    accept = log_u < log_p(odds + move) - log_p(odds)
    odds = jnp.where(accept, odds + move, odds)
    return odds, (odds, accept)


def chain(move, log_u):  # (step,), (step,)
    return jax.lax.scan(jump, 0.0, (move, log_u))[1]


key_move, key_u = jax.random.split(jax.random.key(0))
move = 0.7 * jax.random.normal(key_move, (200, 1000))  # (chain, step)
log_u = -jax.random.exponential(key_u, (200, 1000))
here, by_loop = 0.0, []
for m, u in zip(move[0].tolist(), log_u[0].tolist(), strict=True):
    change = 19 * m - 47 * np.diff(np.logaddexp(0, [here, here + m]))
    here += m * (u < change[0])
    by_loop.append(here)

odds, accept = jax.jit(jax.vmap(chain))(move, log_u)
assert np.allclose(odds[0], by_loop, atol=1e-4)

rate = np.array(jax.nn.sigmoid(odds[:, 100:]))
found = np.quantile(rate, [0.05, 0.5, 0.95])
exact = beta.ppf([0.05, 0.5, 0.95], 19, 28)
assert np.allclose(found, exact, atol=3e-3)
print(f"accepted {accept.mean():.2f}", found.round(2), exact.round(2))
