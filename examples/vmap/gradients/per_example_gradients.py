# The gradient of each item's log-likelihood: grad first, vmap around
# it. Its rows add up to the gradient of the sum.
import jax
import jax.numpy as jnp


def log_likelihood(beta, x, n, killed):
    eta = beta[0] + beta[1] * x
    return killed * eta - n * jax.nn.softplus(eta)


def total(beta, x, n, killed):
    return log_likelihood(beta, x, n, killed).sum()


x = jnp.array([-1.093, -0.758, -0.448, -0.158])  # (group,)
n = jnp.array([59.0, 60, 62, 56])
killed = jnp.array([6.0, 13, 18, 28])
beta = jnp.array([1.0, 3.0])  # (parameter,)

score = jax.grad(log_likelihood)
scores = jax.vmap(score, in_axes=(None, 0, 0, 0))(beta, x, n, killed)
with jnp.printoptions(precision=1):
    print(scores)  # (group, parameter)
    print("sum:   ", scores.sum(axis=0))
    print("of sum:", jax.grad(total)(beta, x, n, killed))


by_loop = [score(beta, x[i], n[i], killed[i]) for i in range(4)]
assert jnp.allclose(scores, jnp.stack(by_loop), rtol=1e-4)
