# A key closed over gives the same draw at each step, in silence. The
# detector raises: put it around your own scan.
from functools import partial

import jax
import jax.numpy as jnp


def same_key(key, level, day):
    noise = jax.random.normal(key)
    return level + noise, noise


def own_key(key, level, day):
    noise = jax.random.normal(jax.random.fold_in(key, day))
    return level + noise, noise


days = jnp.arange(5)
for step in same_key, own_key:
    walk = partial(step, jax.random.key(0))
    level, noise = jax.lax.scan(walk, 0.0, days)
    print(step.__name__, " ".join(f"{x:.2f}" for x in noise))
    by_loop = 0.0
    for day in days:
        by_loop = walk(by_loop, day)[0]
    assert jnp.allclose(level, by_loop)
    try:
        with jax.debug_key_reuse(True):
            jax.lax.scan(walk, 0.0, days)
        print("The detector finds nothing.")
    except jax.errors.KeyReuseError as error:
        print("KeyReuseError:", str(error).split(" when")[0])
