# Many lags: the carry is an array of the last four values, the newest
# first. Each step puts its new value in front and drops the oldest.
import jax
import jax.numpy as jnp
import numpy as np

weights = np.array([0.5, 0.25, -0.25, 0.125])  # of lags 1, 2, 3, 4
first = np.array([8.0, 16.0, 32.0, 24.0])  # y[0] to y[3], given


def step(window, _):
    now = weights @ window
    return jnp.concatenate([now[None], window[:-1]]), now


newest_first = jnp.array(first[::-1])
_, later = jax.lax.scan(step, newest_first, length=5)
y = jnp.concatenate([first, later])  # (day,)
print(later)
print(y.shape)

# Check: the loop over days and lags.
by_loop = list(first)
for t in range(4, 9):
    terms = [weights[lag - 1] * by_loop[t - lag] for lag in range(1, 5)]
    by_loop.append(sum(terms))

assert jnp.allclose(y, jnp.array(by_loop))
