# A Metropolis chain: the carry is where the chain is, the xs are its
# proposals. The log odds of a hit, after 18 hits in 45 at bats.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.stats import beta


def log_density(odds):  # flat prior of the rate: one more hit and miss
    return 19 * odds - 47 * jax.nn.softplus(odds)


def chain(moves, log_u):  # (step,), (step,)
    def step(odds, x):
        move, log_u = x
        change = log_density(odds + move) - log_density(odds)
        accepted = log_u < change
        odds = jnp.where(accepted, odds + move, odds)
        return odds, (odds, accepted)
    return jax.lax.scan(step, 0.0, (moves, log_u))[1]


key_move, key_u = jax.random.split(jax.random.key(0))
moves = 0.7 * jax.random.normal(key_move, (200, 1000))  # (chain, step)
log_u = -jax.random.exponential(key_u, (200, 1000))
odds, accepted = jax.jit(jax.vmap(chain))(moves, log_u)
rate = np.array(jax.nn.sigmoid(odds[:, 100:]))  # without the warm-up
quantiles = [0.05, 0.5, 0.95]
print(f"accepted: {accepted.mean():.2f}")
print("draws:", np.quantile(rate, quantiles).round(2))
print("exact:", beta.ppf(quantiles, 19, 28).round(2))
