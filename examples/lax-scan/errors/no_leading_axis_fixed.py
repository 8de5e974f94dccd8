# Bind a constant with partial. Make an array of a list.
from functools import partial

import jax
import jax.numpy as jnp


def pay(debt, amount, share):
    return debt - share * amount, None


amounts = [10.0, 12.0, 9.0]
step = partial(pay, share=0.5)
debt, _ = jax.lax.scan(step, 50.0, jnp.array(amounts))  # (month,)
print(debt)

# Check: the same by a loop or by hand
assert debt == 50.0 - sum(0.5 * amount for amount in amounts)
