# How much does the prior of tau matter? The posterior mean of tau on a
# grid (inner vmap), for each scale of its prior (outer vmap).
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def log_posterior(tau, prior_scale):
    precision = 1 / (error**2 + tau**2)
    mu = jnp.sum(precision * effect) / jnp.sum(precision)
    likelihood = norm.logpdf(effect, mu, precision**-0.5).sum()
    integrated = likelihood - 0.5 * jnp.log(precision.sum())
    return integrated + norm.logpdf(tau, 0, prior_scale)


tau = jnp.linspace(0, 200, 2001)  # (tau,)
prior_scale = jnp.array([1.0, 5.0, 25.0, 125.0])
over_tau = jax.vmap(log_posterior, in_axes=(0, None))
over_both = jax.jit(jax.vmap(over_tau, in_axes=(None, 0)))
weight = jax.nn.softmax(over_both(tau, prior_scale), axis=1)
print(prior_scale)
print((weight @ tau).round(1))  # mean of tau, (prior_scale,)
