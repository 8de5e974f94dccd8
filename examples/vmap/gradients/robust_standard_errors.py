# Standard errors from the curvature H, and robust ones with the spread
# of the scores S between: the sandwich, inv(H) S'S inv(H).
import jax
import jax.numpy as jnp

dose = [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
x = 10 * (jnp.array(dose) - 1.8)  # (group,)
n = jnp.array([59.0, 60, 62, 56, 63, 59, 62, 60])
killed = jnp.array([6.0, 13, 18, 28, 52, 53, 61, 60])


def log_likelihood(beta, x, n, killed):
    eta = beta[0] + beta[1] * x
    return killed * eta - n * jax.nn.softplus(eta)


def total(beta):
    return log_likelihood(beta, x, n, killed).sum()


curvature = jax.jit(jax.hessian(total))
beta = jnp.zeros(2)
for _ in range(8):  # Newton
    beta -= jnp.linalg.solve(curvature(beta), jax.grad(total)(beta))

score = jax.jit(jax.vmap(jax.grad(log_likelihood), (None, 0, 0, 0)))
scores = score(beta, x, n, killed)  # (group, parameter)
bread = jnp.linalg.inv(-curvature(beta))
sandwich = bread @ scores.T @ scores @ bread

p = jax.nn.sigmoid(beta[0] + beta[1] * x)  # in closed form
design = jnp.stack([jnp.ones(8), x], axis=1)
by_hand = (killed - n * p)[:, None] * design
assert jnp.allclose(scores, by_hand, atol=0.01)
weighted = design * (n * p * (1 - p))[:, None]
assert jnp.allclose(design.T @ weighted @ bread, jnp.eye(2), atol=0.01)

for covariance in bread, sandwich:
    error = 10 * jnp.sqrt(covariance[1, 1])
    print(f"slope {10 * beta[1]:.1f}, standard error {error:.1f}")
