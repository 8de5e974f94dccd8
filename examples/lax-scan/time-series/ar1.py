# AR(1): simulating needs the value before, so it is a scan. The
# likelihood of a series that is there needs none: two slices do.
import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm
from scipy.stats import multivariate_normal

phi, sigma = 0.8, 0.5
stationary = sigma / (1 - phi**2) ** 0.5


def next_value(value, shock):
    value = phi * value + sigma * shock
    return value, value


def log_likelihood(series, phi, sigma):
    stationary = sigma / jnp.sqrt(1 - phi**2)
    first = norm.logpdf(series[0], 0, stationary)
    others = norm.logpdf(series[1:], phi * series[:-1], sigma)
    return first + others.sum()


shocks = jax.random.normal(jax.random.key(0), (50,))
start = stationary * shocks[0]
_, values = jax.lax.scan(next_value, start, shocks[1:])
series = jnp.append(start, values)  # (50,)

by_loop = [stationary * float(shocks[0])]
for shock in shocks[1:].tolist():
    by_loop.append(phi * by_loop[-1] + sigma * shock)

assert jnp.allclose(series, jnp.array(by_loop), atol=1e-5)

lag = np.abs(np.arange(50)[:, None] - np.arange(50))
dense = multivariate_normal(cov=phi**lag * stationary**2)
by_slices = log_likelihood(series, phi, sigma)
assert np.isclose(by_slices, dense.logpdf(series), rtol=1e-5)
print(f"log-likelihood {by_slices:.2f}")
