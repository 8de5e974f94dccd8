# A key is a value, not a generator: the same key gives the same draw.
# Split it, into as many as you need, to get new ones.
import jax

key = jax.random.key(0)
print(jax.random.normal(key, 2))
print(jax.random.normal(key, 2))

first, second, third = jax.random.split(key, 3)
print(jax.random.normal(first, 2))
print(jax.random.normal(second, (2, 3)))
