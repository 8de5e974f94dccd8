# Standard errors that do not rely on the model's variance: the spread
# of the scores between two inverse Hessians, the sandwich.
import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
n = jnp.array([59.0, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = jnp.array([6.0, 13, 18, 28, 52, 53, 61, 60])


def log_likelihood(beta, dose, n, killed):  # one group
    logit = beta[0] + beta[1] * (dose - 1.8)
    return killed * logit - n * jax.nn.softplus(logit)


def total(beta):
    return log_likelihood(beta, dose, n, killed).sum()


beta = jnp.zeros(2)
for _ in range(8):  # Newton's method
    slope, curvature = jax.grad(total)(beta), jax.hessian(total)(beta)
    beta -= jnp.linalg.solve(curvature, slope)

scores = jax.vmap(jax.grad(log_likelihood), (None, 0, 0, 0))
scores = scores(beta, dose, n, killed)  # (group, parameter)
bread = jnp.linalg.inv(-jax.hessian(total)(beta))
sandwich = bread @ scores.T @ scores @ bread
for name, covariance in ("model", bread), ("robust", sandwich):
    error = jnp.sqrt(covariance[1, 1])
    print(f"{name:6} slope {beta[1]:.1f}, standard error {error:.1f}")

# Check: the scores are (killed - expected) times the design.
design = jnp.stack([jnp.ones(8), dose - 1.8], axis=1)
expected = n * jax.nn.sigmoid(design @ beta)
by_hand = (killed - expected)[:, None] * design
assert jnp.allclose(scores, by_hand, atol=0.01)
