# A lane that draws twice splits its key. Without the split its draws
# are tied to each other, though the lanes differ.
import jax
import jax.numpy as jnp


def same_key_twice(key, tau):
    effect = tau * jax.random.normal(key)
    return effect, 10 * jax.random.normal(key)


def split_first(key, tau):
    for_effect, for_error = jax.random.split(key)
    effect = tau * jax.random.normal(for_effect)
    return effect, 10 * jax.random.normal(for_error)


keys = jax.random.split(jax.random.key(0), 2000)  # (replicate,)
for study in same_key_twice, split_first:
    over_keys = jax.vmap(study, in_axes=(0, None))
    effect, error = over_keys(keys, 5.0)  # (replicate,) each
    by_loop = [study(key, 5.0) for key in keys[:3]]
    assert jnp.allclose(effect[:3], jnp.array(by_loop)[:, 0])
    correlation = jnp.corrcoef(effect, error)[0, 1]
    spread = (effect + error).std()
    print(f"correlation {correlation:.1f}, spread {spread:.0f}")
