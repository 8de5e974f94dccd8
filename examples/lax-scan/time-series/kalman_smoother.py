# A smoother: a scan in reverse over what the filter found. It begins
# with the filter's final carry, the forecast of the year to come.
import jax
import jax.numpy as jnp
import numpy as np

noise, drift = 15099.0, 1469.1  # variances: of a flow, of a year's move
start = (1000.0, 40000.0)  # forecast of the first level: mean, variance


def forward(forecast, flow):
    mean, var = forecast
    gain = var / (var + noise)
    mean, var = mean + gain * (flow - mean), (1 - gain) * var
    return (mean, var + drift), (mean, var)


def backward(later, level):
    (later_mean, later_var), (mean, var) = later, level
    gain = var / (var + drift)
    mean = mean + gain * (later_mean - mean)
    var = var + gain**2 * (later_var - var - drift)
    return (mean, var), (mean, var)


nile = [1120.0, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140]
forecast, levels = jax.lax.scan(forward, start, jnp.array(nile))
_, smooth = jax.lax.scan(backward, forecast, levels, reverse=True)

later, by_loop = forecast, [None] * 10
for i in reversed(range(10)):
    later, by_loop[i] = backward(later, (levels[0][i], levels[1][i]))

assert np.allclose(smooth, np.transpose(by_loop))

cov = 40000 + drift * np.minimum.outer(range(10), range(10))
gains = np.linalg.solve(cov + noise * np.eye(10), cov).T
assert np.allclose(smooth[0], 1000 + gains @ np.subtract(nile, 1000))
assert np.allclose(smooth[1], np.diag(cov - gains @ cov))
print(f"filtered {levels[0].round()}\nsmoothed {smooth[0].round()}")
