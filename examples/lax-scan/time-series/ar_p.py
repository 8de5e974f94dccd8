# AR(p) for any p: the carry is the last p values, newest first. Each
# step puts the new value in front and drops the oldest.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.signal import lfilter

phi = jnp.array([0.5, -0.6, 0.3])  # (lag,)


def step(last, shock):  # (lag,), ()
    value = phi @ last + shock
    return jnp.append(value, last[:-1]), value


shocks = jax.random.normal(jax.random.key(0), (200,))
_, series = jax.lax.scan(step, jnp.zeros(3), shocks)
print("last values:", *(f"{value:.2f}" for value in series[-4:]))

# Check: SciPy's filter with these coefficients
filtered = lfilter([1], np.append(1, -phi), shocks)
assert np.allclose(series, filtered, atol=1e-4)
