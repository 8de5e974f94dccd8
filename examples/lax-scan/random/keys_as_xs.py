# A random walk. Split the key into one for each step, and scan over the
# keys. A key that all steps share gives the same draw at each of them.
import jax
import jax.numpy as jnp

key = jax.random.key(0)


def step(level, key_today):
    level = level + jax.random.normal(key_today)
    return level, level


def same_key(level, _):
    level = level + jax.random.normal(key)
    return level, level


keys = jax.random.split(key, 5)  # (day,)
_, levels = jax.lax.scan(step, 0.0, keys)
_, line = jax.lax.scan(same_key, 0.0, length=5)
with jnp.printoptions(precision=2):
    print(levels)
    print(line)

# Check: the Python loop over the same keys.
level = 0.0
for day in range(5):
    level = level + jax.random.normal(keys[day])
    assert jnp.allclose(levels[day], level, atol=1e-5)
