# A Python loop around a compiled scan: the scan takes 100 steps of a
# fit, and between two calls Python reports, saves, or stops.
import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
n = jnp.array([59.0, 60, 62, 56, 63, 59, 62, 60])  # beetles
killed = jnp.array([6.0, 13, 18, 28, 52, 53, 61, 60])


def loss(beta):
    odds = beta[0] + beta[1] * 10 * (dose - 1.8)
    return jnp.mean(n * jax.nn.softplus(odds) - killed * odds)


@jax.jit
def hundred_steps(beta):
    def step(beta, _):
        return beta - 0.02 * jax.grad(loss)(beta), None
    beta, _ = jax.lax.scan(step, beta, length=100)
    return beta, loss(beta)


beta, last = jnp.zeros(2), jnp.inf
for hundred in range(1, 100):
    beta, now = hundred_steps(beta)
    print(f"{hundred}00 steps: loss {now:.3f}")
    if last - now < 0.001:
        break
    last = now
