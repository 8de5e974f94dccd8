# The diagonal of a Hessian, one lane for each unit vector. A single
# product with a vector of ones gives the row sums instead.
import jax
import jax.numpy as jnp

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def log_density(theta):
    prior = (theta - theta.mean()) ** 2 / 50
    return -0.5 * jnp.sum(prior + ((effect - theta) / error) ** 2)


def hessian_times(direction):
    gradient = jax.grad(log_density)
    return jax.jvp(gradient, (effect,), (direction,))[1]


def entry(direction):  # one unit vector
    return direction @ hessian_times(direction)


print("diagonal", jax.vmap(entry)(jnp.eye(8))[:3])
print("row sums", hessian_times(jnp.ones(8))[:3])

# Check: the full Hessian has the same diagonal and row sums.
full = jax.hessian(log_density)(effect)  # (school, school)
assert jnp.allclose(jax.vmap(entry)(jnp.eye(8)), jnp.diag(full))
assert jnp.allclose(hessian_times(jnp.ones(8)), full.sum(axis=1))
