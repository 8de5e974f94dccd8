# A raw PRNGKey is an array of two numbers, a typed key has no axes. The
# detector follows typed keys only.
from functools import partial

import jax


def step(key, level, _):
    level = level + jax.random.normal(key)
    return level, level


for make_key in jax.random.key, jax.random.PRNGKey:
    key = make_key(0)
    print(make_key.__name__, key.shape, jax.random.split(key, 5).shape)
    try:
        with jax.debug_key_reuse(True):
            jax.lax.scan(partial(step, key), 0.0, length=5)
        print("  nothing found")
    except jax.errors.KeyReuseError:
        print("  KeyReuseError")
