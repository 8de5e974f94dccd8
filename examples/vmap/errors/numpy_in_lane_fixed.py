# The functions of jax.numpy and jax.scipy take tracers.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm


def log_density(mu):
    return norm.logpdf(28.0, mu, 15.0)


print(jax.vmap(log_density)(jnp.array([4.0, 7.0, 9.0])))  # (draw,)
