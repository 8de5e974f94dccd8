# Where the parameter is shared, its gradient is summed over the lanes.
# Give each lane its own copy, and the gradient of the sum keeps them.
import jax
import jax.numpy as jnp


def log_likelihood(rate, count):
    return count * jnp.log(rate) - rate


def total(rate, count):
    in_axes = (None if rate.ndim == 0 else 0, 0)
    return jax.vmap(log_likelihood, in_axes)(rate, count).sum()


count = jnp.array([3.0, 8.0, 26.0])  # (day,)
shared = jnp.array(8.0)
own = jnp.full(3, 8.0)  # (day,)

print(jax.grad(total)(shared, count))
print(jax.grad(total)(own, count))
slope = jax.grad(log_likelihood)
print(jax.vmap(slope, in_axes=(None, 0))(shared, count))

by_loop = [slope(shared, one) for one in count]
assert jnp.allclose(jax.grad(total)(own, count), jnp.stack(by_loop))
