# A list of arrays is not a batch. vmap maps the first axis of each
# array in the list, and a lane gets a list, without an error.
import jax
import jax.numpy as jnp

levels = [
    jnp.array([0.1, 0.2]),
    jnp.array([0.3, 0.4]),
    jnp.array([0.5, 0.6]),
]
print("list: ", jax.vmap(sum)(levels))
print("array:", jax.vmap(sum)(jnp.stack(levels)))
