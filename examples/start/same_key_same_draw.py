# A key is a value, not a generator: the same key gives the same draw.
# Split it, into as many as you need, and draw once with each.
import jax

key = jax.random.key(0)
print(jax.random.normal(key, 2))
print(jax.random.normal(key, 2))  # the same numbers again

first, second, third = jax.random.split(jax.random.key(1), 3)
print(jax.random.normal(first, 2))
print(jax.random.normal(second, (2, 3)))
