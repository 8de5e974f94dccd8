# A float that is set into an integer array is cut off, and its gradient
# is 0. The value is right here, 2.0: only the warning shows the fault.
import warnings

import jax
import jax.numpy as jnp


def total(dose, table):
    return table.at[0].set(dose).sum().astype(float)


gradient = jax.value_and_grad(total)
print("floats:  ", *gradient(2.0, jnp.zeros(3)))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("integers:", *gradient(2.0, jnp.zeros(3, int)))

print({warning.category.__name__ for warning in caught})
