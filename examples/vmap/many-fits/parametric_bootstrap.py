# One fit is a function of its data: vmap makes 500, here the parametric
# bootstrap of a dose's effect on beetles.
from functools import partial

import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
n = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def loss(beta, killed):
    logits = beta[0] + beta[1] * (dose - 1.8)
    return jnp.sum(n * jax.nn.softplus(logits) - killed * logits)


def newton(beta, _, killed):
    curvature = jax.hessian(loss)(beta, killed)
    step = jnp.linalg.solve(curvature, jax.grad(loss)(beta, killed))
    return beta - step, abs(step).max()


def fit(killed):  # (group,)
    step = partial(newton, killed=killed)
    beta, size = jax.lax.scan(step, jnp.zeros(2), length=8)
    return beta, size[-1] < 0.1


shape = (500, 8, 64)  # (set, group, beetle): no group has more than 64
chance = (killed / n)[:, None]  # (group, 1)
dies = jax.random.bernoulli(jax.random.key(0), chance, shape)
dies = dies & (jnp.arange(64) < n[:, None])
data = dies.sum(axis=2)  # (set, group)
beta, done = jax.jit(jax.vmap(fit))(data)  # (set, 2), (set,)
slope = fit(killed)[0][1]
print(f"slope {slope:.0f}, error {beta[:, 1].std():.0f}")
print("all done:", done.all())
