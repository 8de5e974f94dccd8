# The diagonal of a Hessian: along each basis vector, the derivative of
# the gradient. No Hessian is returned.
import jax
import jax.numpy as jnp

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def log_density(theta):
    prior = (theta - theta.mean()) ** 2 / 50
    return -0.5 * jnp.sum(prior + ((effect - theta) / error) ** 2)


def along(direction, theta):
    gradient = jax.grad(log_density)
    _, change = jax.jvp(gradient, (theta,), (direction,))
    return direction @ change


diagonal = jax.vmap(along, in_axes=(0, None))(jnp.eye(8), effect)
print(diagonal.round(4))
full = jax.hessian(log_density)(effect)  # (school, school)
assert jnp.allclose(diagonal, jnp.diag(full))
