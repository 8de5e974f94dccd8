# Derivatives at many points of a function of one number: nest grad for
# the second derivative, and map the result.
import jax
import jax.numpy as jnp


def log_density(residual):  # Student's t, 4 degrees of freedom
    return -2.5 * jnp.log1p(residual**2 / 4)


residuals = jnp.array([0.0, 1.0, 2.0, 4.0])
slope = jax.vmap(jax.grad(log_density))(residuals)
curvature = jax.vmap(jax.grad(jax.grad(log_density)))(residuals)
print(slope)
print(curvature)
