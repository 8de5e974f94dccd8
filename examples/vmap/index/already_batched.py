# An elementwise function is batched already: mapped along axis 0, it
# traces to the same program.
import jax
import jax.numpy as jnp


def square(row):
    return row**2


array = jnp.array([[1, 1, 1, 1, 1], [2, 2, 2, 2, 2]])  # (2, 5)
print(jax.make_jaxpr(square)(array))
print(jax.make_jaxpr(jax.vmap(square))(array))
