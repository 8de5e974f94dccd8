# Pass the keys as xs: each step gets one of them.
import jax
import jax.numpy as jnp

keys = jax.random.split(jax.random.key(0), 3)


def step(level, key):
    level = level + jax.random.normal(key)
    return level, level


_, levels = jax.lax.scan(step, 0.0, keys)
print(levels.round(1))

# Check: the same by a loop
draws = jnp.array([jax.random.normal(key) for key in keys])
assert jnp.allclose(levels, jnp.cumsum(draws), rtol=1e-4)
