# NaN marks a missing count. An array of integers has no NaN: JAX stores
# some integer and warns, and NumPy raises.
import warnings

import jax.numpy as jnp
import numpy as np

cases = jnp.array([3, 8, 26])  # (day,)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(cases.at[1].set(jnp.nan), caught[0].category.__name__)

try:
    np.array([3, 8, 26])[1] = np.nan
except ValueError as error:
    print("NumPy:", error)

print(cases.astype(float).at[1].set(jnp.nan))
