# A shared parameter gets one gradient, summed over the lanes. If each
# lane has a copy of its own, the gradient of the sum has one entry for
# each lane.
import jax
import jax.numpy as jnp

count = jnp.array([3.0, 8.0, 26.0])  # (ward,)


def log_likelihood(rate, count):  # one ward, Poisson
    return count * jnp.log(rate) - rate


def total_shared(rate):
    return jax.vmap(log_likelihood, in_axes=(None, 0))(
        rate, count
    ).sum()


def total_own(rates):
    return jax.vmap(log_likelihood)(rates, count).sum()


print("shared:", jax.grad(total_shared)(8.0))
print("own:   ", jax.grad(total_own)(jnp.full(3, 8.0)))

per_ward = jax.vmap(jax.grad(log_likelihood), in_axes=(None, 0))
print("per ward, by vmap(grad):", per_ward(8.0, count))
