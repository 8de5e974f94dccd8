# Use None for a number, split for a key, an array for a list of
# numbers.
import jax
import jax.numpy as jnp


def scale(in_bed, boys):
    return in_bed / boys


in_bed = jnp.array([3.0, 8.0, 26.0])  # (day,)
print(jax.vmap(scale, in_axes=(0, None))(in_bed, 763))

keys = jax.random.split(jax.random.key(0), 3)  # not one key
print(jax.vmap(jax.random.normal)(keys).shape)

print(jax.vmap(jnp.square)(jnp.array([3, 8, 26])))  # not a list
