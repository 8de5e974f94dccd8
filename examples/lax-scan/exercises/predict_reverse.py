# Four payments, and a scan over them from the last to the first.
import jax
import jax.numpy as jnp


def add(total, payment):
    total = total + payment
    return total, total


payments = jnp.array([1, 2, 3, 4])  # (year,)
_, totals = jax.lax.scan(add, 0, payments, reverse=True)

print(totals)
