# Many lags: carry them as one array, the newest first, and push each
# new value in front. The sum over the lags is a dot product.
import jax
import jax.numpy as jnp
import numpy as np

weights = np.array([0.5, 0.25, -0.25, 0.125])  # of lags 1, 2, 3, 4
first = np.array([8.0, 16.0, 32.0, 24.0])  # y[0] to y[3], given
lags, days = 4, 9

y = np.zeros(days)
y[:lags] = first
for t in range(lags, days):
    for lag in range(1, lags + 1):
        y[t] += weights[lag - 1] * y[t - lag]


def step(window, _):  # (lag,)
    now = weights @ window
    return jnp.concatenate([now[None], window[:-1]]), now


newest_first = jnp.array(first[::-1])
_, later = jax.lax.scan(step, newest_first, length=days - lags)
by_scan = jnp.concatenate([first, later])  # (day,)

assert jnp.allclose(by_scan, y)
print(later.shape, later)
print(by_scan.shape)
