# A raw PRNGKey is an array of two numbers, a typed key has no axes. As
# xs, many of either work. The detector sees typed keys only.
import jax
import jax.numpy as jnp


def step(level, key):
    level = level + jax.random.normal(key)
    return level, level


for make_key in jax.random.key, jax.random.PRNGKey:
    key = make_key(0)
    keys = jax.random.split(key, 5)
    level, levels = jax.lax.scan(step, 0.0, keys)
    by_loop = 0.0
    for i in range(5):
        by_loop = by_loop + jax.random.normal(keys[i])
    assert jnp.allclose(level, by_loop)
    print("xs", keys.shape, "in a step", keys[0].shape, levels[:2])
    try:
        jax.lax.scan(step, 0.0, key)
    except (TypeError, IndexError) as error:
        print("  one key:", type(error).__name__, str(error)[:46])
    try:
        with jax.debug_key_reuse(True):
            jax.lax.scan(
                lambda c, _, key=key: step(c, key), 0.0, length=5
            )
        print("  closed over: nothing found")
    except jax.errors.KeyReuseError as error:
        print("  closed over:", type(error).__name__)
