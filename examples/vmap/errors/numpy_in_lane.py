# NumPy and SciPy need numbers, and a tracer has none.
# raises: TracerArrayConversionError
import jax
import jax.numpy as jnp
from scipy.stats import norm


@jax.jit
def log_density(mu):
    return norm.logpdf(28.0, mu, 15.0)


jax.vmap(log_density)(jnp.array([4.0, 7.0, 9.0]))  # (draw,)
