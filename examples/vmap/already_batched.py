# An elementwise function is batched already: vmap changes nothing in
# the program that JAX traces.
import jax
import jax.numpy as jnp


def square(row):
    return row**2


array = jnp.array([[1, 1, 1, 1, 1], [2, 2, 2, 2, 2]])  # (2, 5)
print(jax.make_jaxpr(square)(array))
print(jax.make_jaxpr(jax.vmap(square))(array))
