# Many walks: a key for each path and day, and vmap over the paths. With
# a key for each day alone, all paths are the same.
import jax
import jax.numpy as jnp


def step(level, key):
    level = level + jax.random.normal(key)
    return level, level


def walk(keys):  # (day,)
    return jax.lax.scan(step, 0.0, keys)[1]


key = jax.random.key(0)
keys = jax.random.split(key, (2000, 4))  # (path, day)
levels = jax.jit(jax.vmap(walk))(keys)  # (path, day)
print("spread", levels.std(axis=0).round(1))

days = jax.random.split(key, 4)  # (day,)
same = jax.vmap(walk, in_axes=None, axis_size=2000)(days)
print("spread", same.std(axis=0).round(1))

# Check: two of the paths by a Python loop.
for path in 0, 1999:
    level = 0.0
    for day in range(4):
        level = level + jax.random.normal(keys[path, day])
        assert jnp.allclose(levels[path, day], level, atol=1e-5)
