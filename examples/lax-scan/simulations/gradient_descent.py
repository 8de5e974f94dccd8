# Gradient descent on a logistic regression: the carry is the
# parameters, the ys are the losses.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.optimize import minimize

dose = [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
x = 10 * (np.array(dose) - 1.8)  # (group,)
n = np.array([59.0, 60, 62, 56, 63, 59, 62, 60])
killed = np.array([6.0, 13, 18, 28, 52, 53, 61, 60])


def loss(beta):  # (parameter,)
    eta = beta[0] + beta[1] * x
    return (n * jax.nn.softplus(eta) - killed * eta).mean()


def update(beta, _):
    value, slope = jax.value_and_grad(loss)(beta)
    return beta - 0.08 * slope, value


beta, losses = jax.lax.scan(update, jnp.zeros(2), length=200)

b = np.zeros(2)
for _ in range(200):
    error = n / (1 + np.exp(-b[0] - b[1] * x)) - killed
    b = b - 0.08 * np.array([error.mean(), (error * x).mean()])

assert np.allclose(beta, b, rtol=1e-3)
best = minimize(loss, np.zeros(2), jac=jax.grad(loss)).x
assert np.allclose(beta, best, rtol=1e-3)
for i in (0, 2, 5, 199):
    print(f"step {i}: loss {losses[i]:.2f}")
