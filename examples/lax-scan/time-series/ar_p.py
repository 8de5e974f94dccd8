# AR(p) for any p: the carry is the last p values, newest first. It
# slides, and never grows.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.signal import lfilter

phi = jnp.array([0.5, -0.6, 0.3])  # (lag,)


def next_value(last, shock):
    value = (phi * last).sum() + shock
    return jnp.append(value, last[:-1]), value


shocks = jax.random.normal(jax.random.key(0), (200,))
_, series = jax.lax.scan(next_value, jnp.zeros(3), shocks)

by_loop = [0.0, 0.0, 0.0]
for shock in shocks.tolist():
    a, b, c = by_loop[-3:]
    by_loop.append(0.5 * c - 0.6 * b + 0.3 * a + shock)

assert jnp.allclose(series, jnp.array(by_loop[3:]), atol=1e-4)
filtered = lfilter([1], np.append(1, -phi), shocks)
assert np.allclose(series, filtered, atol=1e-4)
print("last values:", *(f"{value:.2f}" for value in series[-4:]))
