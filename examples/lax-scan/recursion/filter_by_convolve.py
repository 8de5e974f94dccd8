# A filter that weighs only inputs is a convolution and needs no scan. A
# filter that also uses its own earlier outputs is a scan.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.signal import lfilter

infected = jnp.array([3.0, 8, 26, 76, 225, 298, 258, 233, 189, 128])
delay = jnp.array([0.0, 0.2, 0.5, 0.3])  # share reported after 0-3 days
reported = jnp.convolve(infected, delay)[: len(infected)]
print(reported.round())


def step(level, value):
    level = 0.7 * level + 0.3 * value
    return level, level


_, smooth = jax.lax.scan(step, 0.0, infected)
print(smooth.round())

# Check: both by SciPy's filter
assert np.allclose(reported, lfilter(delay, [1], infected), rtol=1e-5)
assert np.allclose(
    smooth, lfilter([0.3], [1, -0.7], infected), rtol=1e-5
)
