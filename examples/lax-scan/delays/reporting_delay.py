# Cases are reported after 0 to 2 days. The infections are known, so
# this is a convolution: no report depends on another.
import jax.numpy as jnp
import numpy as np

infected = np.array([64.0, 32.0, 80.0, 88.0, 148.0, 47.5, 53.4, 33.3])
delay = np.array([0.25, 0.25, 0.5])  # reported after 0, 1, 2 days

reported = jnp.convolve(infected, delay)[: len(infected)]  # (day,)
print(reported.round())

# Check: the loop over days and delays.
for t in range(8):
    late = range(min(2, t) + 1)
    by_loop = sum(delay[n] * infected[t - n] for n in late)
    assert jnp.allclose(reported[t], by_loop, rtol=1e-3)
