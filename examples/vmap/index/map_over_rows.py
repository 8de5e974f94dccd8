# Write the function for one row. vmap makes the one for all rows.
import jax
import jax.numpy as jnp


def square(row):  # (5,)
    return row**2


array = jnp.array([[1, 1, 1, 1, 1], [2, 2, 2, 2, 2]])  # (2, 5)
print(jax.vmap(square)(array))
