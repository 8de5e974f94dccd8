# A raw key is two numbers, and vmap maps them like any others. Two
# keys and the wrong axis: nothing is raised. A typed key is one thing.
import jax
import jax.numpy as jnp

raw = jax.random.split(jax.random.PRNGKey(0), 2)
typed = jax.random.split(jax.random.key(0), 2)
assert (jax.random.key_data(typed) == raw).all()

for keys in raw, typed:
    print("keys", keys.shape, keys.dtype)
    for axis in 0, -1:
        draws = jax.vmap(jax.random.normal, in_axes=axis)(keys)
        print("  along", axis, "gives", draws.round(2))
    try:
        jax.vmap(jax.random.normal)(keys[0])
    except (TypeError, ValueError) as error:
        print("  one key:", str(error)[:38])

assert jnp.allclose(draws[0], jax.random.normal(typed[0]))
