# jax.debug_key_reuse reports a key that a lane uses twice. It does not
# report a key that in_axes=None gives to all lanes.
import jax
import jax.numpy as jnp


def twice(key, mu):
    return mu + jax.random.normal(key) + jax.random.normal(key)


def once(key, mu):
    return mu + jax.random.normal(key)


def split(key, mu):
    first, second = jax.random.split(key)
    return once(first, once(second, mu))


def reuses(function, axis):
    shape = () if axis is None else (3,)
    keys = jax.random.split(jax.random.key(0), shape)
    typed = jnp.issubdtype(keys.dtype, jax.dtypes.prng_key)
    assert typed, "a raw key is not followed"
    try:
        with jax.debug_key_reuse(True):
            jax.vmap(function, in_axes=(axis, 0))(keys, jnp.zeros(3))
    except jax.errors.KeyReuseError:
        return "reused"
    return "no reuse found"


print("twice in a lane: ", reuses(twice, 0))
print("split in a lane: ", reuses(split, 0))
print("one for all:     ", reuses(once, None))
