# A fit to each of 1000 data sets: write Newton's method for one, map it
# over the data sets. Here a bootstrap of the beetles' slope.
from functools import partial

import jax
import jax.numpy as jnp
from jax.scipy.special import expit

dose = jnp.array(
    [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839]
)
beetles = jnp.array([59.0, 60, 62, 56, 63, 59, 62, 60])  # (group,)
killed = jnp.array([6.0, 13, 18, 28, 52, 53, 61, 60])
design = jnp.stack([jnp.ones(8), 10 * (dose - 1.8)], axis=1)


def newton_step(_, beta, killed):
    risk = expit(design @ beta)  # (group,)
    weight = beetles * risk * (1 - risk)
    information = design.T @ (weight[:, None] * design)
    score = design.T @ (killed - beetles * risk)
    return beta + jnp.linalg.solve(information, score)


def fit(killed):
    step = partial(newton_step, killed=killed)
    return jax.lax.fori_loop(0, 8, step, jnp.zeros(2))


keys = jax.random.split(jax.random.key(0), 1000)
resample = jax.vmap(jax.random.binomial, in_axes=(0, None, None))
data_sets = resample(keys, beetles, killed / beetles)  # (set, group)
estimates = jax.jit(jax.vmap(fit))(data_sets)  # (set, 2)

by_loop = jnp.stack([fit(data_sets[i]) for i in range(3)])
assert jnp.allclose(estimates[:3], by_loop, rtol=1e-3)
print(data_sets.shape, estimates.shape)
slope, error = fit(killed)[1], estimates[:, 1].std()
print(f"slope {slope:.2f}, standard error {error:.2f}")
