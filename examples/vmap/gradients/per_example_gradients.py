# One gradient for each group of beetles: grad makes the function for
# one group, vmap runs it for all eight.
import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
n = jnp.array([59.0, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = jnp.array([6.0, 13, 18, 28, 52, 53, 61, 60])


def log_likelihood(beta, dose, n, killed):  # one group
    logit = beta[0] + beta[1] * (dose - 1.8)
    return killed * logit - n * jax.nn.softplus(logit)


beta = jnp.array([1.0, 30.0])  # (parameter,), shared by all groups
score = jax.grad(log_likelihood)
over_groups = jax.jit(jax.vmap(score, in_axes=(None, 0, 0, 0)))
scores = over_groups(beta, dose, n, killed)
with jnp.printoptions(precision=2, suppress=True):
    print(scores)  # (group, parameter)
    print("sum:", scores.sum(axis=0))

# Check: a loop gives the rows, and they add up to the gradient of the
# sum.
groups = zip(dose, n, killed, strict=True)
by_loop = [score(beta, *group) for group in groups]
assert jnp.allclose(scores, jnp.stack(by_loop), rtol=1e-3, atol=1e-3)
total = jax.grad(lambda b: log_likelihood(b, dose, n, killed).sum())
assert jnp.allclose(scores.sum(axis=0), total(beta), rtol=1e-3)
