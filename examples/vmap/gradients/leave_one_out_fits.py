# Eight fits at once, each without one dose: Newton's method for one set
# of weights, mapped over the sets. Each lane has its own Hessian.
from functools import partial

import jax
import jax.numpy as jnp

dose = [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
x = 10 * (jnp.array(dose) - 1.8)  # (group,)
n = jnp.array([59.0, 60, 62, 56, 63, 59, 62, 60])
killed = jnp.array([6.0, 13, 18, 28, 52, 53, 61, 60])


def log_likelihood(beta, weight):  # (parameter,), (group,)
    eta = beta[0] + beta[1] * x
    return weight @ (killed * eta - n * jax.nn.softplus(eta))


def newton_step(beta, _, weight):
    slope = jax.grad(log_likelihood)(beta, weight)  # (parameter,)
    curvature = jax.hessian(log_likelihood)(beta, weight)
    return beta - jnp.linalg.solve(curvature, slope), None


@jax.jit
def fit(weight):
    step = partial(newton_step, weight=weight)
    return jax.lax.scan(step, jnp.zeros(2), length=8)[0]


leave_out = 1 - jnp.eye(8)  # (fit, group)
beta = jax.vmap(fit)(leave_out)  # (fit, parameter)
by_loop = [fit(weight) for weight in leave_out]
assert jnp.allclose(beta, jnp.stack(by_loop), rtol=1e-3)

everything = fit(jnp.ones(8))
print(f"all doses, slope {10 * everything[1]:.1f}")
print("without each:", " ".join(f"{10 * b:.1f}" for b in beta[:, 1]))
