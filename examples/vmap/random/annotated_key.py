# jax.random.Key says in a signature that an argument is a typed key. It
# checks nothing. The dtype tells at run time, under vmap as well.
import jax
import jax.numpy as jnp


def noise(key: jax.random.Key, sd: float) -> jax.Array:
    return sd * jax.random.normal(key)


def checked_noise(key: jax.random.Key, sd: float) -> jax.Array:
    if not jnp.issubdtype(key.dtype, jax.dtypes.prng_key):
        raise TypeError("the key must come from jax.random.key")
    return noise(key, sd)


keys = jax.random.split(jax.random.key(0), 3)
print(jax.vmap(checked_noise, in_axes=(0, None))(keys, 2.0))
raw = jax.random.PRNGKey(0)
print(noise(raw, 2.0))
try:
    checked_noise(raw, 2.0)
except TypeError as error:
    print(error)
