# Everything in xs is cut into steps, and a single number cannot be.
# raises: ValueError
import jax
import jax.numpy as jnp


def pay(debt, month):
    amount, share = month
    return debt - share * amount, None


amounts = jnp.array([10.0, 12.0, 9.0])  # (month,)
jax.lax.scan(pay, 50.0, (amounts, 0.5))
