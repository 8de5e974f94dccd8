# The log-likelihood of one draw, mapped over draws: 0 for the dict of
# parameters, None for the data that all draws share.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm


def log_likelihood(draw, effect, error):
    scale = jnp.sqrt(draw["tau"] ** 2 + error**2)  # (school,)
    return norm.logpdf(effect, draw["mu"], scale)  # (school,)


effect = jnp.array([28.0, 8.0, -3.0, 7.0, -1.0, 1.0, 18.0, 12.0])
error = jnp.array([15.0, 10.0, 16.0, 11.0, 9.0, 11.0, 10.0, 18.0])
mu = jnp.array([0.0, 4.0, 8.0, 8.0])  # (draw,)
tau = jnp.array([1.0, 3.0, 3.0, 12.0])  # (draw,)
draws = {"mu": mu, "tau": tau}

over_draws = jax.vmap(log_likelihood, in_axes=(0, None, None))
pointwise = over_draws(draws, effect, error)  # (draw, school)

by_loop = [
    log_likelihood({"mu": mu[i], "tau": tau[i]}, effect, error)
    for i in range(4)
]
assert jnp.allclose(pointwise, jnp.stack(by_loop))
print(pointwise.shape)
print(pointwise.sum(axis=1))  # (draw,)
