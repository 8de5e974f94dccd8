# Filled up with NaN, the masked sum is right and its gradient is NaN.
# Filled up with a number in range, both are right.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

nan = jnp.nan
score = jnp.array([[4.0, 6.0, nan], [1.0, 3.0, 8.0]])  # (group, pupil)
is_data = ~jnp.isnan(score)


def log_likelihood(mean, score, is_data):  # one group
    each = norm.logpdf(score, mean, 2.0)
    return jnp.where(is_data, each, 0.0).sum()


mean = jnp.array([4.0, 3.0])  # (group,)
value_and_slope = jax.vmap(jax.value_and_grad(log_likelihood))
print("NaN: ", *value_and_slope(mean, score, is_data))

filled = jnp.where(is_data, score, 0.0)
value, slope = value_and_slope(mean, filled, is_data)
print("zero:", value, slope)

# Check:
groups = [jnp.array([4.0, 6.0]), jnp.array([1.0, 3.0, 8.0])]
by_loop = [jnp.sum((groups[i] - mean[i]) / 4) for i in range(2)]
assert jnp.allclose(slope, jnp.stack(by_loop))
