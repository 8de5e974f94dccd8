# The gradient of a squared error, with respect to a slope of 1.
import jax
import jax.numpy as jnp


def squared_error(slope, x, y):  # (), (), ()
    return (y - slope * x) ** 2


x = jnp.array([1.0, 2.0, 3.0])  # (car,)
y = jnp.array([2.0, 1.0, 4.0])  # (car,)
gradient = jax.vmap(jax.grad(squared_error), in_axes=(None, 0, 0))

print(gradient(1.0, x, y))
