# Many paths: a key for each path and day, and vmap over the paths. With
# a key for each day alone, all paths are one path.
import jax
import jax.numpy as jnp


def step(level, key):
    level = level + jax.random.normal(key)
    return level, level


def walk(keys):  # (day,)
    return jax.lax.scan(step, 0.0, keys)[1]


key = jax.random.key(0)
own = jax.random.split(key, 2000)  # (path,)
keys = jax.vmap(lambda k: jax.random.split(k, 4))(own)  # (path, day)
levels = jax.vmap(walk)(keys)  # (path, day)

for path in 0, 1999:
    level, by_loop = 0.0, []
    for day in range(4):
        level = level + jax.random.normal(keys[path, day])
        by_loop.append(level)
    assert jnp.allclose(levels[path], jnp.stack(by_loop), atol=1e-5)

days = jax.random.split(key, 4)  # (day,)
shared = jax.vmap(walk, in_axes=None, axis_size=2000)(days)
print("sd of the paths, by day")
print("key by path and day", *(f"{x:.1f}" for x in levels.std(axis=0)))
print("square root of day ", *(f"{d**0.5:.1f}" for d in range(1, 5)))
print("key by day         ", *(f"{x:.1f}" for x in shared.std(axis=0)))
