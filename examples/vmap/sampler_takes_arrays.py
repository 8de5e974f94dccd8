# A sampler takes an array of parameters as it is: one key, no vmap.
# Other numbers than with a key for each rate, and equally good ones.
import jax
import jax.numpy as jnp

key = jax.random.key(0)
rate = jnp.array([3.0, 30.0, 300.0])  # (day,)

print(jax.random.poisson(key, rate))  # (day,)
print(jax.vmap(jax.random.poisson)(jax.random.split(key, 3), rate))

many = jax.random.poisson(key, rate, (20_000, 3))  # (replicate, day)
keys = jax.random.split(key, (20_000, 3))
days = jax.vmap(jax.random.poisson)
mapped = jax.vmap(days, in_axes=(0, None))(keys, rate)
for counts in many, mapped:
    assert (abs(jnp.corrcoef(counts.T) - jnp.eye(3)) < 0.03).all()
    print("means", counts.mean(axis=0).round().astype(int))
