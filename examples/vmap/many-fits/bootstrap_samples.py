# A logistic regression on each of 500 bootstrap samples. Each fit says
# whether its last step was short: one that is not done raises nothing.
from functools import partial

import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])  # (group,)
lived = jnp.array([53, 47, 44, 28, 11, 6, 1, 0])


def loss(beta, x, y):
    logits = x @ beta  # (row,)
    return jnp.sum(jax.nn.softplus(logits) - y * logits)


def newton(beta, _, x, y):
    curvature = jax.hessian(loss)(beta, x, y)
    step = jnp.linalg.solve(curvature, jax.grad(loss)(beta, x, y))
    return beta - step, abs(step).max()


def fit(rows, x, y):
    step = partial(newton, x=x[rows], y=y[rows])
    beta, size = jax.lax.scan(step, jnp.zeros(2), length=8)
    return beta, size[-1] < 0.1


fits = jax.jit(jax.vmap(fit, in_axes=(0, None, None)))
doses = jnp.repeat(jnp.tile(dose, 2), jnp.append(killed, lived))
x = jnp.stack([jnp.ones(481), doses - 1.8], axis=1)  # (beetle, 2)
y = jnp.arange(481) < killed.sum()
for every in (1, 20):  # all beetles, then every twentieth
    x, y, n = x[::every], y[::every], len(y[::every])
    rows = jax.random.randint(jax.random.key(0), (500, n), 0, n)
    beta, done = fits(rows, x, y)  # (sample, 2), (sample,)
    error = [beta[:, 1].std(), beta[:, 1].std(where=done)]
    print(f"{n} rows: {done.sum()} of 500 fits are done")
    print(f"  slope's error {error[0]:.0f}, if done {error[1]:.0f}")
