# Gradient descent for a logistic regression: the carry is the
# parameters, the outputs are the losses.
import jax
import jax.numpy as jnp
import numpy as np

dose = [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
dose = np.array(dose)  # (group,)
n = np.array([59.0, 60, 62, 56, 63, 59, 62, 60])
killed = np.array([6.0, 13, 18, 28, 52, 53, 61, 60])


def loss(beta):
    odds = beta[0] + beta[1] * 10 * (dose - 1.8)
    return (n * jax.nn.softplus(odds) - killed * odds).mean()


@jax.jit
def fit(beta):
    def step(beta, _):
        value, slope = jax.value_and_grad(loss)(beta)
        return beta - 0.08 * slope, value
    return jax.lax.scan(step, beta, length=200)


beta, losses = fit(jnp.zeros(2))
for i in 0, 2, 5, 199:
    print(f"step {i:3}: loss {losses[i]:.2f}")

# Check: the slope at the end is close to 0.
assert jnp.abs(jax.grad(loss)(beta)).max() < 0.01
