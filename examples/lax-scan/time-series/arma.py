# The likelihood of an ARMA(1, 1) needs a scan even for a known series:
# the shocks are not observed, and each follows from the one before.
import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm
from scipy.signal import lfilter

phi, theta, sigma = 0.7, 0.4, 0.5


@jax.jit
def log_likelihood(series, phi, theta, sigma):
    def step(shock, pair):
        before, now = pair
        shock = now - phi * before - theta * shock
        return shock, shock
    pairs = (series[:-1], series[1:])
    _, shocks = jax.lax.scan(step, 0.0, pairs)
    return norm.logpdf(shocks, 0, sigma).sum(), shocks


drawn = sigma * jax.random.normal(jax.random.key(0), (50,))
drawn = drawn.at[0].set(0)
series = jnp.array(lfilter([1, theta], [1, -phi], drawn))
total, shocks = log_likelihood(series, phi, theta, sigma)
print(f"log likelihood {total:.2f}")

# Check: the step finds the shocks that made the series
assert np.allclose(shocks, drawn[1:], atol=1e-5)
