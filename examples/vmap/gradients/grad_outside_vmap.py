# The other way round, grad meets one number for each group, and it
# differentiates single numbers only.
# raises: TypeError
import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78])  # (group,)
n = jnp.array([59.0, 60, 62, 56])
killed = jnp.array([6.0, 13, 18, 28])


def log_likelihood(beta, dose, n, killed):  # one group
    logit = beta[0] + beta[1] * (dose - 1.8)
    return killed * logit - n * jax.nn.softplus(logit)


beta = jnp.array([1.0, 30.0])  # (parameter,)
over_groups = jax.vmap(log_likelihood, in_axes=(None, 0, 0, 0))
jax.grad(over_groups)(beta, dose, n, killed)
