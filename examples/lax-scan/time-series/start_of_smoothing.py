# Where smoothing starts: from 0 the first levels are far too low. Start
# at the first value, or divide by the sum of the weights so far.
import jax
import jax.numpy as jnp
import numpy as np

flow = jnp.array([1120.0, 1160, 963, 1210, 1160, 1160])  # (year,)
alpha = 0.3


def smooth(start, flow):
    def step(level, value):
        level = level + alpha * (value - level)
        return level, level
    return jax.lax.scan(step, start, flow)[1]


from_zero = smooth(0.0, flow)
weights = 1 - (1 - alpha) ** jnp.arange(1, 7)  # sums of the weights
print("from 0:            ", from_zero.round())
print("from 0, divided:   ", (from_zero / weights).round())
print("from the first one:", smooth(flow[0], flow).round())

# Check: both are weighted means of the values so far
year = np.arange(6)
age = year[:, None] - year  # (year, year of the value)
weight = np.where(age >= 0, alpha * (1 - alpha) ** age, 0)
assert np.allclose(from_zero, weight @ flow)
assert np.allclose(weights, weight.sum(axis=1))
weight[:, 0] /= alpha  # the start counts as all years before it
assert np.allclose(smooth(flow[0], flow), weight @ flow)
assert np.allclose(weight.sum(axis=1), 1)
