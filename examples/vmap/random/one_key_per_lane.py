# Split the key into one for each lane, and map over the keys. A key
# that the lanes share gives every lane the same noise.
from functools import partial

import jax
import jax.numpy as jnp


def replicate(key, level):
    return level + 10 * jax.random.normal(key)


level = jnp.array([0.0, 4.0, 8.0, 12.0])  # (draw,)
key = jax.random.key(0)
keys = jax.random.split(key, 4)  # (draw,)

own = jax.vmap(replicate)(keys, level)
shared = jax.vmap(replicate, in_axes=(None, 0))(key, level)
closed_over = jax.vmap(partial(replicate, key))(level)
print("own keys   ", (own - level).round(2))
print("None       ", (shared - level).round(2))
print("closed over", (closed_over - level).round(2))

# Check:
by_loop = [replicate(keys[i], level[i]) for i in range(4)]
assert jnp.allclose(own, jnp.stack(by_loop))
