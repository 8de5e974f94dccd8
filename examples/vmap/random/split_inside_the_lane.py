# A lane that draws twice splits its key. With one key for both draws,
# the second is tied to the first.
import jax
import jax.numpy as jnp


def same_key_twice(key, tau):
    effect = tau * jax.random.normal(key)
    error = 10 * jax.random.normal(key)
    return effect, error


def split_first(key, tau):
    for_effect, for_error = jax.random.split(key)
    effect = tau * jax.random.normal(for_effect)
    error = 10 * jax.random.normal(for_error)
    return effect, error


keys = jax.random.split(jax.random.key(0), 2000)  # (replicate,)
for study in same_key_twice, split_first:
    effect, error = jax.vmap(study, in_axes=(0, None))(keys, 5.0)
    correlation = jnp.corrcoef(effect, error)[0, 1]
    spread = (effect + error).std()
    print(f"correlation {correlation:.1f}, spread {spread:.0f}")
