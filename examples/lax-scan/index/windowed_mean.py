# The mean of the last three prices needs no earlier mean, so nothing is
# carried: vmap computes all windows at once.
import jax
import jax.numpy as jnp

prices = jnp.array([10.0, 12.0, 14.0, 16.0, 18.0])  # (day,)


def mean_from(start):
    return prices[start + jnp.arange(3)].mean()


means = jax.vmap(mean_from)(jnp.arange(3))  # (window,)
print(means)

# Check: the Python loop gives the same means.
by_loop = [prices[start : start + 3].mean() for start in range(3)]
assert jnp.allclose(means, jnp.array(by_loop))
