# A Kalman filter: the carry is the forecast, a mean and a variance.
# Each step corrects it by one flow, and returns its log density.
import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm
from scipy.stats import multivariate_normal

noise, drift = 15099.0, 1469.1  # variances: of a flow, of a move
flow = jnp.array([1120.0, 1160, 0, 1210, 1160, 1160, 0, 0, 1370, 1140])
seen = flow > 0  # (year,)
start = (1000.0, 40000.0)  # forecast of the first level


@jax.jit
def kalman_filter(start, flow, seen):
    def step(forecast, x):
        (mean, var), (flow, seen) = forecast, x
        log_p = norm.logpdf(flow, mean, jnp.sqrt(var + noise))
        gain = jnp.where(seen, var / (var + noise), 0)
        mean, var = mean + gain * (flow - mean), (1 - gain) * var
        return (mean, var + drift), (mean, var, log_p * seen)
    return jax.lax.scan(step, start, (flow, seen))


_, (level, spread, log_p) = kalman_filter(start, flow, seen)
print(level.round())
print(f"log likelihood {log_p.sum():.2f}")

# Check: one normal distribution for all years at once
cov = 40000 + drift * np.minimum.outer(range(10), range(10))
seen_cov = cov[seen][:, seen] + noise * np.eye(7)
dense = multivariate_normal(np.full(7, 1000.0), seen_cov)
assert np.isclose(log_p.sum(), dense.logpdf(flow[seen]))
weight = np.linalg.solve(seen_cov, flow[seen] - 1000)
assert np.isclose(level[-1], 1000 + cov[-1, seen] @ weight)
