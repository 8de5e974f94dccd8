# A smoother is a second scan, in reverse, over what the filter found.
# It starts from the filter's final carry.
import jax
import jax.numpy as jnp
import numpy as np

noise, drift = 15099.0, 1469.1  # variances: of a flow, of a move
flow = jnp.array(
    [1120.0, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140]
)


@jax.jit
def filter_and_smooth(start, flow):
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
    last, levels = jax.lax.scan(forward, start, flow)
    _, smooth = jax.lax.scan(backward, last, levels, reverse=True)
    return levels, smooth


levels, smooth = filter_and_smooth((1000.0, 40000.0), flow)
print(f"filtered {levels[0].round()}\nsmoothed {smooth[0].round()}")

# Check: the posterior of all levels at once
cov = 40000 + drift * np.minimum.outer(range(10), range(10))
gains = np.linalg.solve(cov + noise * np.eye(10), cov).T
assert np.allclose(smooth[0], 1000 + gains @ (flow - 1000))
assert np.allclose(smooth[1], np.diag(cov - gains @ cov))
