# A sampler takes an array of parameters and a shape: one key, no vmap.
# The numbers differ from those of a key for each draw, equally good.
import jax
import jax.numpy as jnp

key = jax.random.key(0)
rate = jnp.array([3.0, 30.0, 300.0])  # (day,)
one_key = jax.random.poisson(key, rate, (4_000, 3))  # (replicate, day)

keys = jax.random.split(key, (4_000, 3))  # (replicate, day)
days = jax.vmap(jax.random.poisson)
key_each = jax.vmap(days, in_axes=(0, None))(keys, rate)

for counts in one_key, key_each:
    means = counts.mean(axis=0).round().astype(int)
    print(counts[0], "means", means)

# Check:
for counts in one_key, key_each:
    correlation = jnp.corrcoef(counts.T)
    assert jnp.allclose(correlation, jnp.eye(3), atol=0.05)
