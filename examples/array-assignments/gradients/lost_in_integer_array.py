# A float set into an integer array is cut off, and its gradient is 0.
# The value is right here, 2.0, so the warning is all that tells.
import warnings

import jax
import jax.numpy as jnp


def total(dose, table):
    return table.at[0].set(dose).sum().astype(float)


integers, floats = jnp.zeros(3, int), jnp.zeros(3)
value, gradient = jax.value_and_grad(total)(2.0, floats)
print("floats:  ", value, gradient)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    value, gradient = jax.value_and_grad(total)(2.0, integers)

print("integers:", value, gradient)
print({warning.category.__name__ for warning in caught})
