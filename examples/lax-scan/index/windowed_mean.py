# A moving average has a window, not a memory: no mean needs the one
# before it, so vmap does it without a carry.
import jax
import jax.numpy as jnp

prices = jnp.array([10.0, 12.0, 14.0, 16.0, 18.0])


def mean_from(start):
    return jax.lax.dynamic_slice(prices, (start,), (3,)).mean()


starts = jnp.arange(len(prices) - 2)  # (window,)
means = jax.vmap(mean_from)(starts)

by_loop = [prices[start : start + 3].mean() for start in starts]
assert jnp.allclose(means, jnp.array(by_loop))
print(means)
