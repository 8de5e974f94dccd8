# The bootstrap: each lane draws eight schools with replacement, and
# computes the pooled effect of those.
import jax
import jax.numpy as jnp

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def pooled(effect, error):
    return jnp.sum(effect / error**2) / jnp.sum(1 / error**2)


def resample(key):
    school = jax.random.randint(key, (8,), 0, 8)
    return pooled(effect[school], error[school])


keys = jax.random.split(jax.random.key(0), 10_000)
means = jax.jit(jax.vmap(resample))(keys)  # (resample,)
low, high = jnp.quantile(means, jnp.array([0.025, 0.975]))
print(f"pooled effect       {pooled(effect, error):.1f}")
print(f"by the given errors {jnp.sum(1 / error**2) ** -0.5:.1f}")
print(f"by the bootstrap    {means.std():.1f}")
print(f"95% interval        {low:.1f} to {high:.1f}")
