# A random number at each step: split the key ahead, one key for each
# step, and scan over the keys.
import jax
import jax.numpy as jnp


def step(level, key):
    level = level + jax.random.normal(key)
    return level, level


keys = jax.random.split(jax.random.key(0), 5)  # (day,)
_, levels = jax.lax.scan(step, 0.0, keys)

level, by_loop = 0.0, []
for key in keys:
    level = level + float(jax.random.normal(key))
    by_loop.append(level)

assert jnp.allclose(levels, jnp.array(by_loop), atol=1e-5)
print(levels)
