# The axis= of a sum is the axis that the sum adds up. The in_axes of
# vmap is the axis of the lanes, and a sum in a lane adds up the other.
import jax
import jax.numpy as jnp

array = jnp.array([[1, 1, 1, 1, 1], [2, 2, 2, 2, 2]])  # (2, 5)

print(jnp.sum(array, axis=0))
print(jnp.sum(array, axis=1))
print(jax.vmap(jnp.sum, in_axes=0)(array))
print(jax.vmap(jnp.sum, in_axes=1)(array))
