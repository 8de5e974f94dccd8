# A key is an argument like any other. With a new key a compiled
# function draws new numbers, the same as without jit.
import jax
import jax.numpy as jnp


@jax.jit
def noisy(key, x):
    return x + jax.random.normal(key)


keys = jax.random.split(jax.random.key(0), 3)
draws = [noisy(key, 0.0) for key in keys]
print(jnp.stack(draws))

# Check: the same draws without jit.
assert jnp.allclose(jnp.stack(draws), jax.vmap(jax.random.normal)(keys))
