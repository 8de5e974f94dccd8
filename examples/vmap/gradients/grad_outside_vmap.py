# The other way round grad meets one number for each item, and it takes
# the gradient of a single number.
# raises: TypeError
import jax
import jax.numpy as jnp


def log_likelihood(beta, x, n, killed):
    eta = beta[0] + beta[1] * x
    return killed * eta - n * jax.nn.softplus(eta)


x = jnp.array([-1.093, -0.758, -0.448, -0.158])  # (group,)
n = jnp.array([59.0, 60, 62, 56])
killed = jnp.array([6.0, 13, 18, 28])
beta = jnp.array([1.0, 3.0])  # (parameter,)

over_groups = jax.vmap(log_likelihood, in_axes=(None, 0, 0, 0))
jax.grad(over_groups)(beta, x, n, killed)
