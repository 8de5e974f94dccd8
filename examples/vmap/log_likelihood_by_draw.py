# The log-likelihood of one draw, mapped over draws: 0 for each
# parameter, None for the data that all draws share.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm


def log_likelihood(mu, tau, effect, error):
    scale = jnp.sqrt(tau**2 + error**2)  # (school,)
    return norm.logpdf(effect, mu, scale).sum()


effect = jnp.array([28.0, 8.0, -3.0, 7.0, -1.0, 1.0, 18.0, 12.0])
error = jnp.array([15.0, 10.0, 16.0, 11.0, 9.0, 11.0, 10.0, 18.0])
mu = jnp.array([0.0, 4.0, 8.0, 8.0])  # (draw,)
tau = jnp.array([1.0, 3.0, 3.0, 12.0])  # (draw,)

over_draws = jax.vmap(log_likelihood, in_axes=(0, 0, None, None))
by_draw = over_draws(mu, tau, effect, error)

by_loop = [
    log_likelihood(m, t, effect, error)
    for m, t in zip(mu, tau, strict=True)
]
assert jnp.allclose(by_draw, jnp.array(by_loop))
print(by_draw)
