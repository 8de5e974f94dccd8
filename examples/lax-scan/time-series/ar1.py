# AR(1): to simulate a series you need a scan, because each value needs
# the one before. The likelihood of a known series needs two slices.
import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm
from scipy.stats import multivariate_normal

phi, sigma = 0.8, 0.5
stationary = sigma / (1 - phi**2) ** 0.5  # the spread in the long run


def step(value, shock):
    value = phi * value + sigma * shock
    return value, value


@jax.jit
def log_likelihood(series, phi, sigma):
    first = norm.logpdf(series[0], 0, sigma / jnp.sqrt(1 - phi**2))
    others = norm.logpdf(series[1:], phi * series[:-1], sigma)
    return first + others.sum()


shocks = jax.random.normal(jax.random.key(0), (50,))
start = stationary * shocks[0]
_, later = jax.lax.scan(step, start, shocks[1:])
series = jnp.append(start, later)  # (time,)
print(f"log likelihood {log_likelihood(series, phi, sigma):.2f}")

# Check: one normal distribution for all 50 values at once
lag = np.abs(np.arange(50)[:, None] - np.arange(50))
dense = multivariate_normal(cov=phi**lag * stationary**2)
by_slices = log_likelihood(series, phi, sigma)
assert np.isclose(by_slices, dense.logpdf(series), rtol=1e-5)
