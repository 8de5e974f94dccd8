# Without logarithms the forward algorithm breaks on long series: the
# product of many densities is too small for a float32.
import jax
import jax.numpy as jnp

change = jnp.array([[0.95, 0.05], [0.2, 0.8]])  # (from, to)
density = jnp.full((30, 2), 0.002)  # (year, state)


def step(p, seen):
    p = (p @ change) * seen
    return p, p.sum()


def log_step(log_p, log_seen):
    paths = log_p[:, None] + jnp.log(change)
    log_p = jax.nn.logsumexp(paths, axis=0) + log_seen
    return log_p, jax.nn.logsumexp(log_p)


half = jnp.array([0.5, 0.5])
_, p = jax.lax.scan(step, half, density)
_, log_p = jax.lax.scan(log_step, jnp.log(half), jnp.log(density))
print("densities:", p[jnp.array([9, 14, 29])])
print("logs:     ", log_p[jnp.array([9, 14, 29])].round(1))
