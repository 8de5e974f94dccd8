# Eight fits, each without one dose. Instead of data sets of different
# size, map weights: a weight of 0 leaves a group out.
import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
n = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def fit(weight):  # (group,)
    def loss(beta):
        logits = beta[0] + beta[1] * (dose - 1.8)
        terms = n * jax.nn.softplus(logits) - killed * logits
        return weight @ terms
    def newton(beta, _):
        gradient = jax.grad(loss)(beta)
        hessian = jax.hessian(loss)(beta)
        return beta - jnp.linalg.solve(hessian, gradient), None
    return jax.lax.scan(newton, jnp.zeros(2), length=8)[0]


everything = fit(jnp.ones(8))
beta = jax.jit(jax.vmap(fit))(1 - jnp.eye(8))  # (fit, parameter)
print(f"all doses: {everything[1]:.1f}")
print("without each:", " ".join(f"{one:.1f}" for one in beta[:, 1]))

# Check: a loop over the weights gives the same.
by_loop = jnp.stack([fit(weight) for weight in 1 - jnp.eye(8)])
assert jnp.allclose(beta, by_loop, rtol=1e-3)
