# A shop starts with 10 boxes and sells some on each of three days.
import jax
import jax.numpy as jnp


def sell(stock, sold):
    left = stock - sold
    return left, left


sold = jnp.array([2, 1, 4])  # (day,)
_, stock = jax.lax.scan(sell, 10, sold)

print(stock)
