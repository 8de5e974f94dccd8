# With the same arguments in all lanes, no two results may be equal.
# Count those that are.
import jax
import jax.numpy as jnp
import numpy as np


def repeated_lanes(results):
    rows = np.asarray(results).reshape(len(results), -1)
    return len(rows) - len(np.unique(rows, axis=0))


def predict(key, mu):
    return mu + jax.random.normal(key)


key = jax.random.key(0)
shared = jax.vmap(predict, in_axes=(None, 0))
for mu in jnp.array([4.0, 7.0, 9.0]), jnp.full(3, 4.0):
    print("shared key:", repeated_lanes(shared(key, mu)))

keys = jax.random.split(key, 3)
print("own keys:  ", repeated_lanes(jax.vmap(predict)(keys, mu)))
