# One fit is a function of its data, and vmap makes 500 fits of it: here
# for a parametric bootstrap of a logistic regression.
import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
n = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def fit(killed):  # one data set: (group,)
    def loss(beta):
        logits = beta[0] + beta[1] * (dose - 1.8)
        return jnp.sum(n * jax.nn.softplus(logits) - killed * logits)
    def newton(beta, _):
        gradient = jax.grad(loss)(beta)
        hessian = jax.hessian(loss)(beta)
        step = jnp.linalg.solve(hessian, gradient)
        return beta - step, abs(step).max()
    beta, sizes = jax.lax.scan(newton, jnp.zeros(2), length=8)
    return beta, sizes[-1] < 0.1  # the estimate, and whether it is done


key = jax.random.key(0)
simulated = jax.random.binomial(key, n, killed / n, shape=(500, 8))
beta, done = jax.jit(jax.vmap(fit))(simulated)  # (set, 2), (set,)
slope = fit(killed)[0][1]
print(f"slope {slope:.0f}, standard error {beta[:, 1].std():.0f}")
print("fits that are done:", done.sum())
