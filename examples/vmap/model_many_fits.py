# A fit to each of 1000 data sets: write Newton's method for one, map it
# over the data sets. Here a bootstrap of the beetles' slope.
from functools import partial

import jax
import jax.numpy as jnp

dose = jnp.array([1.69, 1.72, 1.76, 1.78, 1.81, 1.84, 1.86, 1.88])
beetles = jnp.array([59, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = jnp.array([6, 13, 18, 28, 52, 53, 61, 60])


def log_likelihood(beta, killed):
    logits = beta[0] + beta[1] * (dose - 1.8)
    return jnp.sum(killed * logits - beetles * jax.nn.softplus(logits))


def newton_step(_, beta, killed):
    slope = jax.grad(log_likelihood)(beta, killed)
    curvature = jax.hessian(log_likelihood)(beta, killed)
    return beta - jnp.linalg.solve(curvature, slope)


def fit(killed):
    step = partial(newton_step, killed=killed)
    return jax.lax.fori_loop(0, 8, step, jnp.zeros(2))


resample = jax.vmap(jax.random.binomial, in_axes=(0, None, None))
keys = jax.random.split(jax.random.key(0), 1000)
data_sets = resample(keys, beetles, killed / beetles)  # (set, group)
estimates = jax.jit(jax.vmap(fit))(data_sets)  # (set, 2)

by_loop = jnp.stack([fit(data_sets[i]) for i in range(3)])
assert jnp.allclose(estimates[:3], by_loop, rtol=1e-3)
slope, error = fit(killed)[1], estimates[:, 1].std()
print(f"slope {slope:.0f}, standard error {error:.0f}")
