# Newton's method for the same regression: few steps from a good start,
# and NaN from a bad one.
import jax
import jax.numpy as jnp

dose = [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
dose = jnp.array(dose)  # (group,)
n = jnp.array([59.0, 60, 62, 56, 63, 59, 62, 60])
killed = jnp.array([6.0, 13, 18, 28, 52, 53, 61, 60])


def loss(beta):
    odds = beta[0] + beta[1] * 10 * (dose - 1.8)
    return (n * jax.nn.softplus(odds) - killed * odds).sum()


@jax.jit
def fit(beta):
    def step(beta, _):
        slope, curvature = jax.grad(loss)(beta), jax.hessian(loss)(beta)
        move = jnp.linalg.solve(curvature, slope)
        return beta - move, jnp.abs(slope).max()
    return jax.lax.scan(step, beta, length=6)


beta, slopes = fit(jnp.zeros(2))
print("largest slopes:", *(f"{slope:.1f}" for slope in slopes))
print("from (3, 0):", fit(jnp.array([3.0, 0.0]))[0])
