# A Kalman filter: the carry is the forecast, its mean and variance. An
# unseen year adds nothing to the level and to the log-likelihood.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.stats import multivariate_normal

noise, drift = 15099.0, 1469.1  # variances: of a flow, of a move


def next_year(forecast, x):
    (mean, var), (flow, seen) = forecast, x
    sd = (var + noise) ** 0.5
    log_p = jax.scipy.stats.norm.logpdf(flow, mean, sd)
    gain = jnp.where(seen, var / (var + noise), 0.0)
    level, var = mean + gain * (flow - mean), (1 - gain) * var
    return (level, var + drift), (level, var, jnp.where(seen, log_p, 0))


flow = jnp.array([1120.0, 1160, 0, 1210, 1160, 1160, 0, 0, 1370, 1140])
seen, start = flow > 0, (1000.0, 40000.0)  # forecast of the first year
_, (level, spread, log_p) = jax.lax.scan(next_year, start, (flow, seen))

(mean, var), total = start, 0.0
for y in flow.tolist():
    if y > 0:
        error, var_y = y - mean, var + noise
        total -= np.log(2 * np.pi * var_y) / 2 + error**2 / var_y / 2
        mean, var = mean + var / var_y * error, var * noise / var_y
    var += drift

assert np.allclose([log_p.sum(), level[-1]], [total, mean])

cov = 40000 + drift * np.minimum.outer(range(10), range(10))  # levels
seen_cov = cov[seen][:, seen] + noise * np.eye(7)
dense = multivariate_normal(np.full(7, 1000.0), seen_cov)
assert np.isclose(log_p.sum(), dense.logpdf(flow[seen]))
weight = np.linalg.solve(seen_cov, flow[seen] - 1000)
assert np.isclose(level[-1], 1000 + cov[-1, seen] @ weight)
print(f"log-likelihood {log_p.sum():.2f}\nlevels {level.round()}")
