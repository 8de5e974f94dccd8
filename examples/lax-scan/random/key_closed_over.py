# The detector: under jax.debug_key_reuse a scan that uses one key at
# every step raises. A key that is folded in with the day does not.
import jax
import jax.numpy as jnp

key = jax.random.key(0)


def same_key(level, day):
    noise = jax.random.normal(key)
    return level + noise, noise


def own_key(level, day):
    noise = jax.random.normal(jax.random.fold_in(key, day))
    return level + noise, noise


with jax.debug_key_reuse(True):
    _, noise = jax.lax.scan(own_key, 0.0, jnp.arange(5))
    print(noise)
    try:
        jax.lax.scan(same_key, 0.0, jnp.arange(5))
    except jax.errors.KeyReuseError as error:
        print("KeyReuseError:", str(error).split(" when")[0])

# Check: the Python loop draws the same.
for day in range(5):
    draw = jax.random.normal(jax.random.fold_in(key, day))
    assert jnp.allclose(noise[day], draw)
