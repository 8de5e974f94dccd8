# The carry starts as an integer array, and the step returns a float. If
# it starts as a float, all is well.
# raises: TypeError
import jax
import jax.numpy as jnp


def add(total, price):
    return total + price, None


prices = jnp.array([10.0, 12.5, 14.0])
total, _ = jax.lax.scan(add, 0.0, prices)
print(total)
jax.lax.scan(add, jnp.zeros((), int), prices)
