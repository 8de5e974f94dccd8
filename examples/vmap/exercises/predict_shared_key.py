# Three lanes draw two numbers each. How many different ones are there?
import jax
import jax.numpy as jnp


def draw_noise(key):
    return jax.random.normal(key, (2,))


key = jax.random.key(0)
noise = jax.vmap(draw_noise, in_axes=None, axis_size=3)(key)

print(len(jnp.unique(noise)))
