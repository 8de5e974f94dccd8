# A raw key is an array of two numbers, and vmap maps it like any other
# array, along the wrong axis too. A typed key is one thing.
import jax

raw = jax.random.split(jax.random.PRNGKey(0), 2)
typed = jax.random.split(jax.random.key(0), 2)

for keys in raw, typed:
    print("keys", keys.shape, keys.dtype)
    for axis in 0, -1:
        draws = jax.vmap(jax.random.normal, in_axes=axis)(keys)
        print("  along", axis, "gives", draws.round(2))

# Check:
for keys in raw, typed:
    try:
        jax.vmap(jax.random.normal)(keys[0])
    except (TypeError, ValueError):
        pass
    else:
        raise AssertionError("one key was mapped over")
