# axis= names the axis that the sum uses up. in_axes names the axis
# that vmap takes away, so the sum uses up the other one.
import jax
import jax.numpy as jnp

array = jnp.array([[1, 1, 1, 1, 1], [2, 2, 2, 2, 2]])  # (2, 5)

print(jnp.sum(array, axis=0))
print(jnp.sum(array, axis=1))
print(jax.vmap(jnp.sum, in_axes=0)(array))
print(jax.vmap(jnp.sum, in_axes=1)(array))
