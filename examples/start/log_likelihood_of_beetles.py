# A log-likelihood written as in NumPy. jax.grad and jax.hessian derive
# its derivatives, jax.jit compiles them, and Newton's method fits it.
import jax
import jax.numpy as jnp

dose = jnp.array(
    [1.691, 1.724, 1.755, 1.784, 1.811, 1.837, 1.861, 1.884]
)
beetles = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def log_likelihood(theta):
    logit = theta[0] + theta[1] * (dose - 1.8)
    log_odds = killed * logit - beetles * jnp.logaddexp(0.0, logit)
    return log_odds.sum()


gradient = jax.jit(jax.grad(log_likelihood))
hessian = jax.jit(jax.hessian(log_likelihood))

theta = jnp.array([0.0, 20.0])
for _ in range(5):
    theta = theta - jnp.linalg.solve(hessian(theta), gradient(theta))

print(theta)
