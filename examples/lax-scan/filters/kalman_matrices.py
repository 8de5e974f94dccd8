# A Kalman filter with matrices: the state has a level and a slope, so
# the carry is a vector of two means and a 2 x 2 covariance.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.stats import multivariate_normal

log_count = jnp.log(jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233]))
move = jnp.array([[1.0, 1.0], [0.0, 1.0]])  # level += slope
see = jnp.array([1.0, 0.0])  # only the level is observed
drift = jnp.diag(jnp.array([0.01, 0.1]))
start, noise = (jnp.array([1.0, 0.5]), jnp.eye(2)), 0.04


@jax.jit
def kalman_filter(start, ys):
    def step(forecast, y):
        mean, cov = forecast  # (2,), (2, 2)
        var = see @ cov @ see + noise
        error = y - see @ mean
        log_p = -0.5 * (jnp.log(2 * jnp.pi * var) + error**2 / var)
        gain = cov @ see / var
        mean = mean + gain * error
        cov = cov - jnp.outer(gain, gain) * var
        return (move @ mean, move @ cov @ move.T + drift), (mean, log_p)
    return jax.lax.scan(step, start, ys)[1]


means, log_p = kalman_filter(start, log_count)
print("slope", np.array(means[:, 1]).round(1))

# Check: one normal distribution for all days at once
rows = np.stack([np.ones(8), np.arange(8)], axis=1)  # by day
cov = rows @ start[1] @ rows.T + noise * np.eye(8)
for t in range(1, 8):  # the drift that is added on day t
    later = np.vstack([np.zeros((t, 2)), rows[: 8 - t]])
    cov += later @ drift @ later.T

dense = multivariate_normal(rows @ start[0], cov).logpdf(log_count)
assert np.isclose(log_p.sum(), dense, rtol=1e-4)
